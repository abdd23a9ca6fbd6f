@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_17Z730133346bfd10c8fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerDirectoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_7__localfMu_.unprivileged())))
  }
  try await $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_25generator730133346bfd10c8fMu_() async -> Testing.Test {
  return .__function(
  named: "unprivileged()",
  in: RunnerDirectoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent that needs no privilege runs as a user of its own, with little more than PATH",traits: [.enabled(if: geteuid() == 0, "only root can change the user")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerDirectoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift", line: 110, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_17Z730133346bfd10c8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_24accessor730133346bfd10c8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_25generator730133346bfd10c8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_33testContentRecord730133346bfd10c8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests015RunnerDirectoryC0V12unprivileged4TestfMp_24accessor730133346bfd10c8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:127:6-127:6
