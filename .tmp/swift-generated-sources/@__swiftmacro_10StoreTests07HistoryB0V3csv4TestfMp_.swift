@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V3csv4TestfMp_16ae089e6b08c3d06ffMu_() async throws -> Void {
  @Sendable func $s10StoreTests07HistoryB0V3csv4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07HistoryB0V3csv4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HistoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07HistoryB0V3csv4TestfMp_7__localfMu_.csv())))
  }
  try await $s10StoreTests07HistoryB0V3csv4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V3csv4TestfMp_25generatorae089e6b08c3d06ffMu_() async -> Testing.Test {
  return .__function(
  named: "csv()",
  in: HistoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "CSV has the columns of the plot, and no cell that a spreadsheet would run",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HistoryTests.swift", filePath: "/work/tree/Tests/StoreTests/HistoryTests.swift", line: 184, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07HistoryB0V3csv4TestfMp_16ae089e6b08c3d06ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07HistoryB0V3csv4TestfMp_24accessorae089e6b08c3d06ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07HistoryB0V3csv4TestfMp_25generatorae089e6b08c3d06ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07HistoryB0V3csv4TestfMp_33testContentRecordae089e6b08c3d06ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07HistoryB0V3csv4TestfMp_24accessorae089e6b08c3d06ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:211:6-211:6
