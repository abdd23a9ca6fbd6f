@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V6noSpan4TestfMp_16b00f7816e9b76105fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V6noSpan4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V6noSpan4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V6noSpan4TestfMp_7__localfMu_.noSpan(text: arg0))))
  }
  try await $s13TerminalTests05WordsB0V6noSpan4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V6noSpan4TestfMp_25generatorb00f7816e9b76105fMu_() async -> Testing.Test {
  return .__function(
  named: "noSpan(text:)",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what is no length of time is refused",traits: [],arguments: {["", "s", "10", "-5s", "10x", "nans", "infs", "1 h"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 54, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s13TerminalTests05WordsB0V6noSpan4TestfMp_16b00f7816e9b76105fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V6noSpan4TestfMp_24accessorb00f7816e9b76105fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V6noSpan4TestfMp_25generatorb00f7816e9b76105fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V6noSpan4TestfMp_33testContentRecordb00f7816e9b76105fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V6noSpan4TestfMp_24accessorb00f7816e9b76105fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:57:6-57:6
