@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s17ArchitectureTests04SizeB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    SizeTests.self,
    displayName: "Sizes",traits: [.__documentationLine("/// Sizes that keep a file readable. STYLE.md has the figures and says why.")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/SizeTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/SizeTests.swift", line: 4, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests04SizeB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests04SizeB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s17ArchitectureTests04SizeB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests04SizeB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:48:2-48:2
