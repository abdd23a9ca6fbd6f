@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests04ListB0V5stale4TestfMp_17Z36323507b4b589f0fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests04ListB0V5stale4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests04ListB0V5stale4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ListTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests04ListB0V5stale4TestfMp_7__localfMu_.stale())))
  }
  try await $s13TerminalTests04ListB0V5stale4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests04ListB0V5stale4TestfMp_25generator36323507b4b589f0fMu_() async -> Testing.Test {
  return .__function(
  named: "stale()",
  in: ListTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a value of an agent that is silent is shown as not known, with its age, and marked for programs",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ListTests.swift", filePath: "/work/tree/Tests/TerminalTests/ListTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests04ListB0V5stale4TestfMp_17Z36323507b4b589f0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests04ListB0V5stale4TestfMp_24accessor36323507b4b589f0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests04ListB0V5stale4TestfMp_25generator36323507b4b589f0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests04ListB0V5stale4TestfMp_33testContentRecord36323507b4b589f0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests04ListB0V5stale4TestfMp_24accessor36323507b4b589f0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:28:6-28:6
