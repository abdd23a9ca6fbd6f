@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_17Z3931667e15f136bbfMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerDirectoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_7__localfMu_.unsafeFile())))
  }
  try await $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_25generator3931667e15f136bbfMu_() async -> Testing.Test {
  return .__function(
  named: "unsafeFile()",
  in: RunnerDirectoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a file that others could write to is refused, with the command that mends it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerDirectoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift", line: 11, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_17Z3931667e15f136bbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_24accessor3931667e15f136bbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_25generator3931667e15f136bbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_33testContentRecord3931667e15f136bbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests015RunnerDirectoryC0V10unsafeFile4TestfMp_24accessor3931667e15f136bbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:19:6-19:6
