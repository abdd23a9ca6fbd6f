@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V5pages4TestfMp_17Z67021914733d1c80fMu_() async throws -> Void {
  @Sendable func $s10StoreTests06RecordB0V5pages4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests06RecordB0V5pages4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests06RecordB0V5pages4TestfMp_7__localfMu_.pages())))
  }
  try await $s10StoreTests06RecordB0V5pages4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V5pages4TestfMp_25generator67021914733d1c80fMu_() async -> Testing.Test {
  return .__function(
  named: "pages()",
  in: RecordTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Decisions are listed by page and by time",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RecordTests.swift", filePath: "/work/tree/Tests/StoreTests/RecordTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s10StoreTests06RecordB0V5pages4TestfMp_17Z67021914733d1c80fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests06RecordB0V5pages4TestfMp_24accessor67021914733d1c80fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests06RecordB0V5pages4TestfMp_25generator67021914733d1c80fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests06RecordB0V5pages4TestfMp_33testContentRecord67021914733d1c80fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests06RecordB0V5pages4TestfMp_24accessor67021914733d1c80fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:59:6-59:6
