@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V7corrupt4TestfMp_17Z5526dabb3e3e16c7fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07OpeningB0V7corrupt4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07OpeningB0V7corrupt4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OpeningTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07OpeningB0V7corrupt4TestfMp_7__localfMu_.corrupt())))
  }
  try await $s10StoreTests07OpeningB0V7corrupt4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V7corrupt4TestfMp_25generator5526dabb3e3e16c7fMu_() async -> Testing.Test {
  return .__function(
  named: "corrupt()",
  in: OpeningTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A damaged database is told to be damaged, and how to save what can be read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/OpeningTests.swift", filePath: "/work/tree/Tests/StoreTests/OpeningTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07OpeningB0V7corrupt4TestfMp_17Z5526dabb3e3e16c7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07OpeningB0V7corrupt4TestfMp_24accessor5526dabb3e3e16c7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07OpeningB0V7corrupt4TestfMp_25generator5526dabb3e3e16c7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07OpeningB0V7corrupt4TestfMp_33testContentRecord5526dabb3e3e16c7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07OpeningB0V7corrupt4TestfMp_24accessor5526dabb3e3e16c7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:90:6-90:6
