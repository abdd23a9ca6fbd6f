@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11EngineTests017SentenceObservingB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SentenceObservingTests.self,
    displayName: "The sentence while observing only",traits: [.__documentationLine("/// A host without a cluster: nothing may be said to be done there.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceObservingTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift", line: 6, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests017SentenceObservingB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests017SentenceObservingB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests017SentenceObservingB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests017SentenceObservingB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:53:2-53:2
