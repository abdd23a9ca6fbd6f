@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V4span4TestfMp_17Z283c6dfb149a62c0fMu_(text arg0:String,seconds arg1:Double) async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V4span4TestfMp_7__localfMu0_(text arg0:String,seconds arg1:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V4span4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V4span4TestfMp_7__localfMu_.span(text: arg0,seconds: arg1))))
  }
  try await $s13TerminalTests05WordsB0V4span4TestfMp_7__localfMu0_(text: arg0,seconds: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V4span4TestfMp_25generator283c6dfb149a62c0fMu_() async -> Testing.Test {
  return .__function(
  named: "span(text:seconds:)",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a length of time is read as in scenarios",traits: [],arguments: {[("90s", 90.0), ("2m", 120), ("1.5h", 5400), ("3d", 259_200)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 49, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "seconds",secondName: nil,type: (Double).self)],
  testFunction: $s13TerminalTests05WordsB0V4span4TestfMp_17Z283c6dfb149a62c0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V4span4TestfMp_24accessor283c6dfb149a62c0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V4span4TestfMp_25generator283c6dfb149a62c0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V4span4TestfMp_33testContentRecord283c6dfb149a62c0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V4span4TestfMp_24accessor283c6dfb149a62c0fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:52:6-52:6
