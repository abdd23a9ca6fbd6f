@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V6number4TestfMp_17Z6df98cec928cbba9fMu_(value arg0:Double,expected arg1:String) async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V6number4TestfMp_7__localfMu0_(value arg0:Double,expected arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V6number4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V6number4TestfMp_7__localfMu_.number(value: arg0,expected: arg1))))
  }
  try await $s13TerminalTests05WordsB0V6number4TestfMp_7__localfMu0_(value: arg0,expected: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V6number4TestfMp_25generator6df98cec928cbba9fMu_() async -> Testing.Test {
  return .__function(
  named: "number(value:expected:)",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a number has no digits that say nothing",traits: [],arguments: {[(1.0, "1"), (1.5, "1.5"), (1.005, "1"), (-0.001, "0"), (-2.25, "-2.25"), (12_345_678, "12345678")]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 26, column: 6),
  parameters: [(firstName: "value",secondName: nil,type: (Double).self),(firstName: "expected",secondName: nil,type: (String).self)],
  testFunction: $s13TerminalTests05WordsB0V6number4TestfMp_17Z6df98cec928cbba9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V6number4TestfMp_24accessor6df98cec928cbba9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V6number4TestfMp_25generator6df98cec928cbba9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V6number4TestfMp_33testContentRecord6df98cec928cbba9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V6number4TestfMp_24accessor6df98cec928cbba9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:31:6-31:6
