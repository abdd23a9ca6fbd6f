@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17ArchitectureTests08DocumentB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    DocumentTests.self,
    displayName: "Documents",traits: [.__documentationLine("/// What the documents promise about the code, and about each other.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/DocumentTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/DocumentTests.swift", line: 5, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests08DocumentB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests08DocumentB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests08DocumentB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests08DocumentB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:137:2-137:2
