@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V6events4TestfMp_16a4043c974c56a586fMu_() async throws -> Void {
  @Sendable func $s10StoreTests06RecordB0V6events4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests06RecordB0V6events4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests06RecordB0V6events4TestfMp_7__localfMu_.events())))
  }
  try await $s10StoreTests06RecordB0V6events4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V6events4TestfMp_25generatora4043c974c56a586fMu_() async -> Testing.Test {
  return .__function(
  named: "events()",
  in: RecordTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Events are found by level, host and words; a percent sign is no joker",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RecordTests.swift", filePath: "/work/tree/Tests/StoreTests/RecordTests.swift", line: 61, column: 6),
  parameters: [],
  testFunction: $s10StoreTests06RecordB0V6events4TestfMp_16a4043c974c56a586fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests06RecordB0V6events4TestfMp_24accessora4043c974c56a586fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests06RecordB0V6events4TestfMp_25generatora4043c974c56a586fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests06RecordB0V6events4TestfMp_33testContentRecorda4043c974c56a586fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests06RecordB0V6events4TestfMp_24accessora4043c974c56a586fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:95:6-95:6
