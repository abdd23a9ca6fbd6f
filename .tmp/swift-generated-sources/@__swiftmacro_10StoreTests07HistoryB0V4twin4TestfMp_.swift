@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V4twin4TestfMp_16d7c28a20484b8dd7fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s10StoreTests07HistoryB0V4twin4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07HistoryB0V4twin4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HistoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07HistoryB0V4twin4TestfMp_7__localfMu_.twin(seed: arg0))))
  }
  try await $s10StoreTests07HistoryB0V4twin4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V4twin4TestfMp_25generatord7c28a20484b8dd7fMu_() async -> Testing.Test {
  return .__function(
  named: "twin(seed:)",
  in: HistoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Columns are those that a slow and dumb program cuts from all samples",traits: [],arguments: {1...12},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HistoryTests.swift", filePath: "/work/tree/Tests/StoreTests/HistoryTests.swift", line: 32, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s10StoreTests07HistoryB0V4twin4TestfMp_16d7c28a20484b8dd7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07HistoryB0V4twin4TestfMp_24accessord7c28a20484b8dd7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07HistoryB0V4twin4TestfMp_25generatord7c28a20484b8dd7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07HistoryB0V4twin4TestfMp_33testContentRecordd7c28a20484b8dd7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07HistoryB0V4twin4TestfMp_24accessord7c28a20484b8dd7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:82:6-82:6
