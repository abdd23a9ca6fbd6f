@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_16b6b3267cda530d25fMu_() async throws -> Void {
  let $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(IpmiCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_7__localfMu_.dellSupplies())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_25generatorb6b3267cda530d25fMu_() async -> Testing.Test {
  return .__function(
  named: "dellSupplies()",
  in: IpmiCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "power supplies without a number of their own get that of their place",traits: [.enabled(if: TestPlaces.has(TestPlaces.corpus), "the recordings are not here (../shared/corpus)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/IpmiCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/IpmiCorpusTests.swift", line: 53, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_16b6b3267cda530d25fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_24accessorb6b3267cda530d25fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_25generatorb6b3267cda530d25fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_33testContentRecordb6b3267cda530d25fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_24accessorb6b3267cda530d25fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:63:6-63:6
