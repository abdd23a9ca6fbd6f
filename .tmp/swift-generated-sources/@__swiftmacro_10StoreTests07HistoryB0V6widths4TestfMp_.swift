@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V6widths4TestfMp_16b7b685c2b3dcfcb1fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07HistoryB0V6widths4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07HistoryB0V6widths4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HistoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07HistoryB0V6widths4TestfMp_7__localfMu_.widths())))
  }
  try await $s10StoreTests07HistoryB0V6widths4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07HistoryB0V6widths4TestfMp_25generatorb7b685c2b3dcfcb1fMu_() async -> Testing.Test {
  return .__function(
  named: "widths()",
  in: HistoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The widths of columns are those of the list, and lie on absolute time",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HistoryTests.swift", filePath: "/work/tree/Tests/StoreTests/HistoryTests.swift", line: 172, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07HistoryB0V6widths4TestfMp_16b7b685c2b3dcfcb1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07HistoryB0V6widths4TestfMp_24accessorb7b685c2b3dcfcb1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07HistoryB0V6widths4TestfMp_25generatorb7b685c2b3dcfcb1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07HistoryB0V6widths4TestfMp_33testContentRecordb7b685c2b3dcfcb1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07HistoryB0V6widths4TestfMp_24accessorb7b685c2b3dcfcb1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:182:6-182:6
