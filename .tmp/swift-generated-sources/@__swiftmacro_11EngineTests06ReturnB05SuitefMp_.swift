@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11EngineTests06ReturnB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ReturnTests.self,
    displayName: "Recovery: the way back",traits: [.__documentationLine("/// R7, R8, R11 to R13, S12: what a node does that is back, and what is watched always.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests06ReturnB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests06ReturnB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:209:2-209:2
