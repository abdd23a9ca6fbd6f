@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_17Z6decb994f43aac28fMu_() async throws -> Void {
  let $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(NutCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_7__localfMu_.markedNumbers())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_25generator6decb994f43aac28fMu_() async -> Testing.Test {
  return .__function(
  named: "markedNumbers()",
  in: NutCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "dumps whose maintainers marked a number as bad give no such number",traits: [.enabled(if: TestPlaces.has(folder), "the device dump library is not here (../shared/corpus/nut-ddl)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/NutCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/NutCorpusTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_17Z6decb994f43aac28fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_24accessor6decb994f43aac28fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_25generator6decb994f43aac28fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_33testContentRecord6decb994f43aac28fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_24accessor6decb994f43aac28fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:87:6-87:6
