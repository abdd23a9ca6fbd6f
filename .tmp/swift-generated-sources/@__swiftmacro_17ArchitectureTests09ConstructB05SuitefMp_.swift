@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17ArchitectureTests09ConstructB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    ConstructTests.self,
    displayName: "Forbidden constructs",traits: [.__documentationLine("/// What no source file may hold. The words are put together here so that this file does not hold them itself.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/ConstructTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/ConstructTests.swift", line: 4, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests09ConstructB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests09ConstructB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests09ConstructB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests09ConstructB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:77:2-77:2
