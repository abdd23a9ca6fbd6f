@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_16c99cbdd6523dbf50fMu_() async throws -> Void {
  let $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(NutCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests09NutCorpusB0V9labSample4TestfMp_7__localfMu_.labSample())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_25generatorc99cbdd6523dbf50fMu_() async -> Testing.Test {
  return .__function(
  named: "labSample()",
  in: NutCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the lab's sample of upsc is a UPS on battery",traits: [.enabled(if: TestPlaces.has(TestPlaces.samples), "the lab's samples are not here (../shared/lab/samples)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/NutCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/NutCorpusTests.swift", line: 89, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_16c99cbdd6523dbf50fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_24accessorc99cbdd6523dbf50fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests09NutCorpusB0V9labSample4TestfMp_25generatorc99cbdd6523dbf50fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_33testContentRecordc99cbdd6523dbf50fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests09NutCorpusB0V9labSample4TestfMp_24accessorc99cbdd6523dbf50fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:96:6-96:6
