@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V7moments4TestfMp_17Z4feee5ecf667144dfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V7moments4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V7moments4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V7moments4TestfMp_7__localfMu_.moments())))
  }
  try await $s13TerminalTests05WordsB0V7moments4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V7moments4TestfMp_25generator4feee5ecf667144dfMu_() async -> Testing.Test {
  return .__function(
  named: "moments()",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a moment is told in the zone of the reader and in UTC for machines, by the wall's clock",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05WordsB0V7moments4TestfMp_17Z4feee5ecf667144dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V7moments4TestfMp_24accessor4feee5ecf667144dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V7moments4TestfMp_25generator4feee5ecf667144dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V7moments4TestfMp_33testContentRecord4feee5ecf667144dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V7moments4TestfMp_24accessor4feee5ecf667144dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:72:6-72:6
