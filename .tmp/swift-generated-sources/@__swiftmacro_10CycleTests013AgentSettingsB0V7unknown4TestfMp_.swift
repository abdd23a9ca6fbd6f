@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_17Z5690a68f18f0f619fMu_() async throws -> Void {
  @Sendable func $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentSettingsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10CycleTests013AgentSettingsB0V7unknown4TestfMp_7__localfMu_.unknown())))
  }
  try await $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_25generator5690a68f18f0f619fMu_() async -> Testing.Test {
  return .__function(
  named: "unknown()",
  in: AgentSettingsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a setting that the agent does not know is told with the one that was meant",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CycleTests/AgentSettingsTests.swift", filePath: "/work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_17Z5690a68f18f0f619fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_24accessor5690a68f18f0f619fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10CycleTests013AgentSettingsB0V7unknown4TestfMp_25generator5690a68f18f0f619fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_33testContentRecord5690a68f18f0f619fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10CycleTests013AgentSettingsB0V7unknown4TestfMp_24accessor5690a68f18f0f619fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:17:6-17:6
