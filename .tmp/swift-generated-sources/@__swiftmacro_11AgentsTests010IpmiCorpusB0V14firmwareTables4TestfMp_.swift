@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_17Z252e916de37c82cafMu_() async throws -> Void {
  let $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(IpmiCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_7__localfMu_.firmwareTables())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_25generator252e916de37c82cafMu_() async -> Testing.Test {
  return .__function(
  named: "firmwareTables()",
  in: IpmiCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every recorded firmware table gives sensible inventory",traits: [.enabled(if: !tables.isEmpty, "the recordings of dmidecode are not here (../shared/corpus)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/IpmiCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/IpmiCorpusTests.swift", line: 84, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_17Z252e916de37c82cafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_24accessor252e916de37c82cafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_25generator252e916de37c82cafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_33testContentRecord252e916de37c82cafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_24accessor252e916de37c82cafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:107:6-107:6
