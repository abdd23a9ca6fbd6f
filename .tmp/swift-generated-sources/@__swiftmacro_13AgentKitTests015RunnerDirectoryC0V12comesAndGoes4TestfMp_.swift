@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_17Z982972c9ba7f7af1fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerDirectoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_7__localfMu_.comesAndGoes())))
  }
  try await $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_25generator982972c9ba7f7af1fMu_() async -> Testing.Test {
  return .__function(
  named: "comesAndGoes()",
  in: RunnerDirectoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent dropped in is picked up, one taken away is absent, one changed describes itself anew",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerDirectoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift", line: 44, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_17Z982972c9ba7f7af1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_24accessor982972c9ba7f7af1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_25generator982972c9ba7f7af1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_33testContentRecord982972c9ba7f7af1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests015RunnerDirectoryC0V12comesAndGoes4TestfMp_24accessor982972c9ba7f7af1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:56:6-56:6
