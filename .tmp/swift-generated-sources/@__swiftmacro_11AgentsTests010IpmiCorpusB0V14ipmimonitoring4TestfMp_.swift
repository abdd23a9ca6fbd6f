@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_17Z85ca72a37ac74d1bfMu_() async throws -> Void {
  let $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(IpmiCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_7__localfMu_.ipmimonitoring())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_25generator85ca72a37ac74d1bfMu_() async -> Testing.Test {
  return .__function(
  named: "ipmimonitoring()",
  in: IpmiCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "ipmimonitoring's table is read",traits: [.enabled(if: TestPlaces.has(TestPlaces.corpus), "the recordings are not here (../shared/corpus)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/IpmiCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/IpmiCorpusTests.swift", line: 65, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_17Z85ca72a37ac74d1bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_24accessor85ca72a37ac74d1bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_25generator85ca72a37ac74d1bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_33testContentRecord85ca72a37ac74d1bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_24accessor85ca72a37ac74d1bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:77:6-77:6
