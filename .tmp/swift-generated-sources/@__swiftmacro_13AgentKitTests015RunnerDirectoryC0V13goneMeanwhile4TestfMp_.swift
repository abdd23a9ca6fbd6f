@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_16d2a39c0e60c1ad1ffMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerDirectoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_7__localfMu_.goneMeanwhile())))
  }
  try await $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_25generatord2a39c0e60c1ad1ffMu_() async -> Testing.Test {
  return .__function(
  named: "goneMeanwhile()",
  in: RunnerDirectoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent that was there in an earlier life and is gone now is absent",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerDirectoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_16d2a39c0e60c1ad1ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_24accessord2a39c0e60c1ad1ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_25generatord2a39c0e60c1ad1ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_33testContentRecordd2a39c0e60c1ad1ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests015RunnerDirectoryC0V13goneMeanwhile4TestfMp_24accessord2a39c0e60c1ad1ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:64:6-64:6
