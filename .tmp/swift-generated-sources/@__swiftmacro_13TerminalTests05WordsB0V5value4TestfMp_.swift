@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V5value4TestfMp_16f5caf237d22221aafMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V5value4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V5value4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V5value4TestfMp_7__localfMu_.value())))
  }
  try await $s13TerminalTests05WordsB0V5value4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V5value4TestfMp_25generatorf5caf237d22221aafMu_() async -> Testing.Test {
  return .__function(
  named: "value()",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a reading is told in the unit that reads best",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05WordsB0V5value4TestfMp_16f5caf237d22221aafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V5value4TestfMp_24accessorf5caf237d22221aafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V5value4TestfMp_25generatorf5caf237d22221aafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V5value4TestfMp_33testContentRecordf5caf237d22221aafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V5value4TestfMp_24accessorf5caf237d22221aafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:39:6-39:6
