@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11EngineTests04BootB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    BootTests.self,
    displayName: "Recovery: boots",traits: [.__documentationLine("/// R1 to R6 and S9: what is booted when, each condition at its limit and just short of it.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 7, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests04BootB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11EngineTests04BootB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:165:2-165:2
