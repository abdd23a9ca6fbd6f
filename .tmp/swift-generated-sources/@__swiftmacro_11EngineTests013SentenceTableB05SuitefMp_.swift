@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11EngineTests013SentenceTableB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SentenceTableTests.self,
    displayName: "The sentence in refusals and heat",traits: [.__documentationLine("/// The cases that need a longer way to come about than one picture: refused moves (H6, H7) and heat (T2 to T6).")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTableTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTableTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests013SentenceTableB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceTableB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests013SentenceTableB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceTableB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:107:2-107:2
