@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_16e4fffc9eb2c7b1f1fMu_() async throws -> Void {
  let $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SmartCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_7__localfMu_.unreadable())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_25generatore4fffc9eb2c7b1f1fMu_() async -> Testing.Test {
  return .__function(
  named: "unreadable()",
  in: SmartCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a drive that cannot be opened is unknown, not well",traits: [.enabled(if: folders.allSatisfy(TestPlaces.has), "the recordings of drives are not here (../shared/corpus/smartctl...)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/SmartCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/SmartCorpusTests.swift", line: 61, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_16e4fffc9eb2c7b1f1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_24accessore4fffc9eb2c7b1f1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_25generatore4fffc9eb2c7b1f1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_33testContentRecorde4fffc9eb2c7b1f1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_24accessore4fffc9eb2c7b1f1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:68:6-68:6
