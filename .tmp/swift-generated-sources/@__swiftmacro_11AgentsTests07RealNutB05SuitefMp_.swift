@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s11AgentsTests07RealNutB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    RealNutTests.self,
    traits: [.serialized,.__documentationLine("/// The real upsd with its dummy driver, where NUT is installed.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/RealNutTests.swift", filePath: "/work/tree/Tests/AgentsTests/RealNutTests.swift", line: 9, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11AgentsTests07RealNutB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests07RealNutB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s11AgentsTests07RealNutB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests07RealNutB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:53:2-53:2
