@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V7refused4TestfMp_16cdc6dd85eff07db3fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07HistoryB0V7refused4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07HistoryB0V7refused4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HistoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07HistoryB0V7refused4TestfMp_7__localfMu_.refused())))
  }
  try await $s10StoreTests07HistoryB0V7refused4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V7refused4TestfMp_25generatorcdc6dd85eff07db3fMu_() async -> Testing.Test {
  return .__function(
  named: "refused()",
  in: HistoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Too much, or time that runs backwards, is refused with a sentence",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HistoryTests.swift", filePath: "/work/tree/Tests/StoreTests/HistoryTests.swift", line: 152, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07HistoryB0V7refused4TestfMp_16cdc6dd85eff07db3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07HistoryB0V7refused4TestfMp_24accessorcdc6dd85eff07db3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07HistoryB0V7refused4TestfMp_25generatorcdc6dd85eff07db3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07HistoryB0V7refused4TestfMp_33testContentRecordcdc6dd85eff07db3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07HistoryB0V7refused4TestfMp_24accessorcdc6dd85eff07db3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:170:6-170:6
