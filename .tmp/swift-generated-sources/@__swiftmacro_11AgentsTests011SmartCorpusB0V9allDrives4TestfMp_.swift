@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_16ae3032dddf15ede1fMu_() async throws -> Void {
  let $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SmartCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_7__localfMu_.allDrives())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_25generatorae3032dddf15ede1fMu_() async -> Testing.Test {
  return .__function(
  named: "allDrives()",
  in: SmartCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "each recorded drive gives sensible lines; those that fail are found, the others are not blamed",traits: [.enabled(if: folders.allSatisfy(TestPlaces.has), "the recordings of drives are not here (../shared/corpus/smartctl...)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/SmartCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/SmartCorpusTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_16ae3032dddf15ede1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_24accessorae3032dddf15ede1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_25generatorae3032dddf15ede1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_33testContentRecordae3032dddf15ede1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_24accessorae3032dddf15ede1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:59:6-59:6
