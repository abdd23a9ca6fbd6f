@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V8findings4TestfMp_16b19be7b3f6e1a839fMu_() async throws -> Void {
  @Sendable func $s10StoreTests06RecordB0V8findings4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests06RecordB0V8findings4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests06RecordB0V8findings4TestfMp_7__localfMu_.findings())))
  }
  try await $s10StoreTests06RecordB0V8findings4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests06RecordB0V8findings4TestfMp_25generatorb19be7b3f6e1a839fMu_() async -> Testing.Test {
  return .__function(
  named: "findings()",
  in: RecordTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A finding stands from its first line to the run without it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RecordTests.swift", filePath: "/work/tree/Tests/StoreTests/RecordTests.swift", line: 123, column: 6),
  parameters: [],
  testFunction: $s10StoreTests06RecordB0V8findings4TestfMp_16b19be7b3f6e1a839fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests06RecordB0V8findings4TestfMp_24accessorb19be7b3f6e1a839fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests06RecordB0V8findings4TestfMp_25generatorb19be7b3f6e1a839fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests06RecordB0V8findings4TestfMp_33testContentRecordb19be7b3f6e1a839fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests06RecordB0V8findings4TestfMp_24accessorb19be7b3f6e1a839fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:143:6-143:6
