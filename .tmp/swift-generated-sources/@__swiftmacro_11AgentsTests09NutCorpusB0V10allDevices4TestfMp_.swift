@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_16e1493a2052ec0813fMu_() async throws -> Void {
  let $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(NutCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_7__localfMu_.allDevices())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_25generatore1493a2052ec0813fMu_() async -> Testing.Test {
  return .__function(
  named: "allDevices()",
  in: NutCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "each of the library's UPSes gives sensible lines",traits: [.enabled(if: TestPlaces.has(folder), "the device dump library is not here (../shared/corpus/nut-ddl)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/NutCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/NutCorpusTests.swift", line: 34, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_16e1493a2052ec0813fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_24accessore1493a2052ec0813fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_25generatore1493a2052ec0813fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_33testContentRecorde1493a2052ec0813fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests09NutCorpusB0V10allDevices4TestfMp_24accessore1493a2052ec0813fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:51:6-51:6
