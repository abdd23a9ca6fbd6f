@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests013AgentSettingsB0V4type4TestfMp_17Z43585acf9fe48af0fMu_() async throws -> Void {
  @Sendable func $s10CycleTests013AgentSettingsB0V4type4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10CycleTests013AgentSettingsB0V4type4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentSettingsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10CycleTests013AgentSettingsB0V4type4TestfMp_7__localfMu_.type())))
  }
  try await $s10CycleTests013AgentSettingsB0V4type4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests013AgentSettingsB0V4type4TestfMp_25generator43585acf9fe48af0fMu_() async -> Testing.Test {
  return .__function(
  named: "type()",
  in: AgentSettingsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a value of another type is told",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CycleTests/AgentSettingsTests.swift", filePath: "/work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift", line: 19, column: 6),
  parameters: [],
  testFunction: $s10CycleTests013AgentSettingsB0V4type4TestfMp_17Z43585acf9fe48af0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10CycleTests013AgentSettingsB0V4type4TestfMp_24accessor43585acf9fe48af0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10CycleTests013AgentSettingsB0V4type4TestfMp_25generator43585acf9fe48af0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10CycleTests013AgentSettingsB0V4type4TestfMp_33testContentRecord43585acf9fe48af0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10CycleTests013AgentSettingsB0V4type4TestfMp_24accessor43585acf9fe48af0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:22:6-22:6
