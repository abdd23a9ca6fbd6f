@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V8fullDisk4TestfMp_17Z63edc855902d5beafMu_() async throws -> Void {
  @Sendable func $s10StoreTests07OpeningB0V8fullDisk4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07OpeningB0V8fullDisk4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OpeningTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07OpeningB0V8fullDisk4TestfMp_7__localfMu_.fullDisk())))
  }
  try await $s10StoreTests07OpeningB0V8fullDisk4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V8fullDisk4TestfMp_25generator63edc855902d5beafMu_() async -> Testing.Test {
  return .__function(
  named: "fullDisk()",
  in: OpeningTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A full disk costs the pass and nothing else",traits: [.enabled(if: FullDisk.isPossible, "only root can mount a small file system")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/OpeningTests.swift", filePath: "/work/tree/Tests/StoreTests/OpeningTests.swift", line: 130, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07OpeningB0V8fullDisk4TestfMp_17Z63edc855902d5beafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07OpeningB0V8fullDisk4TestfMp_24accessor63edc855902d5beafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07OpeningB0V8fullDisk4TestfMp_25generator63edc855902d5beafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07OpeningB0V8fullDisk4TestfMp_33testContentRecord63edc855902d5beafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07OpeningB0V8fullDisk4TestfMp_24accessor63edc855902d5beafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:158:6-158:6
