@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V8duration4TestfMp_17Z93715347d03ba254fMu_(seconds arg0:Double,expected arg1:String) async throws -> Void {
  @Sendable func $s13TerminalTests05WordsB0V8duration4TestfMp_7__localfMu0_(seconds arg0:Double,expected arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05WordsB0V8duration4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(WordsTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05WordsB0V8duration4TestfMp_7__localfMu_.duration(seconds: arg0,expected: arg1))))
  }
  try await $s13TerminalTests05WordsB0V8duration4TestfMp_7__localfMu0_(seconds: arg0,expected: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05WordsB0V8duration4TestfMp_25generator93715347d03ba254fMu_() async -> Testing.Test {
  return .__function(
  named: "duration(seconds:expected:)",
  in: WordsTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a length of time takes at most two units",traits: [],arguments: {[
            (0.25, "0.3 s"), (0, "0 s"), (3, "3 s"), (59.6, "1 min"), (130, "2 min 10 s"), (7200, "2 h"), (14_700, "4 h 5 min"),
            (90_000, "1 day 1 h"), (864_000, "10 days"), (-5, "0 s"), (.infinity, "for ever"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/WordsTests.swift", filePath: "/work/tree/Tests/TerminalTests/WordsTests.swift", line: 8, column: 6),
  parameters: [(firstName: "seconds",secondName: nil,type: (Double).self),(firstName: "expected",secondName: nil,type: (String).self)],
  testFunction: $s13TerminalTests05WordsB0V8duration4TestfMp_17Z93715347d03ba254fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05WordsB0V8duration4TestfMp_24accessor93715347d03ba254fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05WordsB0V8duration4TestfMp_25generator93715347d03ba254fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05WordsB0V8duration4TestfMp_33testContentRecord93715347d03ba254fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05WordsB0V8duration4TestfMp_24accessor93715347d03ba254fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:16:6-16:6
