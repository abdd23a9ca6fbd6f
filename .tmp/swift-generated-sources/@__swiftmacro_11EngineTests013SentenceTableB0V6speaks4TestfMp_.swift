@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceTableB0V6speaks4TestfMp_17Z79c92c9376ef279bfMu_(_ arg0:Case) async throws -> Void {
  @Sendable func $s11EngineTests013SentenceTableB0V6speaks4TestfMp_7__localfMu0_(_ arg0:Case,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests013SentenceTableB0V6speaks4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests013SentenceTableB0V6speaks4TestfMp_7__localfMu_.speaks(arg0))))
  }
  try await $s11EngineTests013SentenceTableB0V6speaks4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceTableB0V6speaks4TestfMp_25generator79c92c9376ef279bfMu_() async -> Testing.Test {
  return .__function(
  named: "speaks(_:)",
  in: SentenceTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "each speaks its own rule, is short, and says what to do",traits: [],arguments: {cases},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTableTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTableTests.swift", line: 48, column: 6),
  parameters: [(firstName: "_",secondName: "one",type: (Case).self)],
  testFunction: $s11EngineTests013SentenceTableB0V6speaks4TestfMp_17Z79c92c9376ef279bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests013SentenceTableB0V6speaks4TestfMp_24accessor79c92c9376ef279bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceTableB0V6speaks4TestfMp_25generator79c92c9376ef279bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests013SentenceTableB0V6speaks4TestfMp_33testContentRecord79c92c9376ef279bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceTableB0V6speaks4TestfMp_24accessor79c92c9376ef279bfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:66:6-66:6
