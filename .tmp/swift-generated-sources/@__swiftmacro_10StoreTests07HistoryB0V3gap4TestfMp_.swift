@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V3gap4TestfMp_16d4eff0d3514d6689fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07HistoryB0V3gap4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07HistoryB0V3gap4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HistoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07HistoryB0V3gap4TestfMp_7__localfMu_.gap())))
  }
  try await $s10StoreTests07HistoryB0V3gap4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V3gap4TestfMp_25generatord4eff0d3514d6689fMu_() async -> Testing.Test {
  return .__function(
  named: "gap()",
  in: HistoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A gap is never bridged, by the daemon's own absence neither",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HistoryTests.swift", filePath: "/work/tree/Tests/StoreTests/HistoryTests.swift", line: 100, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07HistoryB0V3gap4TestfMp_16d4eff0d3514d6689fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07HistoryB0V3gap4TestfMp_24accessord4eff0d3514d6689fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07HistoryB0V3gap4TestfMp_25generatord4eff0d3514d6689fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07HistoryB0V3gap4TestfMp_33testContentRecordd4eff0d3514d6689fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07HistoryB0V3gap4TestfMp_24accessord4eff0d3514d6689fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:126:6-126:6
