@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V3age4TestfMp_17Z5bc4dd32164a50c8fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V3age4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V3age4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V3age4TestfMp_7__localfMu_.age())))
  }
  try await $s13TerminalTests05WordsB0V3age4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V3age4TestfMp_25generator5bc4dd32164a50c8fMu_() async -> Testing.Test {
  return .__function(
  named: "age()",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an age tells past, present, and a clock that was set back",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05WordsB0V3age4TestfMp_17Z5bc4dd32164a50c8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V3age4TestfMp_24accessor5bc4dd32164a50c8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V3age4TestfMp_25generator5bc4dd32164a50c8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V3age4TestfMp_33testContentRecord5bc4dd32164a50c8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V3age4TestfMp_24accessor5bc4dd32164a50c8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:24:6-24:6
