@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V7grammar4TestfMp_17Z2eb7f89acad84a89fMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V7grammar4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V7grammar4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V7grammar4TestfMp_7__localfMu_.grammar())))
  }
  try await $s11EngineTests08SentenceB0V7grammar4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V7grammar4TestfMp_25generator2eb7f89acad84a89fMu_() async -> Testing.Test {
  return .__function(
  named: "grammar()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "no heading is longer than two sentences of 90 letters, and none has a forbidden word",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 193, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V7grammar4TestfMp_17Z2eb7f89acad84a89fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V7grammar4TestfMp_24accessor2eb7f89acad84a89fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V7grammar4TestfMp_25generator2eb7f89acad84a89fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V7grammar4TestfMp_33testContentRecord2eb7f89acad84a89fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V7grammar4TestfMp_24accessor2eb7f89acad84a89fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:205:6-205:6
