@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_17Z9a05363a800c0b27fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerDirectoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_7__localfMu_.instances())))
  }
  try await $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_25generator9a05363a800c0b27fMu_() async -> Testing.Test {
  return .__function(
  named: "instances()",
  in: RunnerDirectoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a second link is a second agent with settings of its own; what is no agent is left alone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerDirectoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_17Z9a05363a800c0b27fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_24accessor9a05363a800c0b27fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_25generator9a05363a800c0b27fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_33testContentRecord9a05363a800c0b27fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests015RunnerDirectoryC0V9instances4TestfMp_24accessor9a05363a800c0b27fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:83:6-83:6
