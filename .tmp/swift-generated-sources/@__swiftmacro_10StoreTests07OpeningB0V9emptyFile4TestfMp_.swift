@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V9emptyFile4TestfMp_17Z2ca15f1f40058c53fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07OpeningB0V9emptyFile4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07OpeningB0V9emptyFile4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OpeningTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07OpeningB0V9emptyFile4TestfMp_7__localfMu_.emptyFile())))
  }
  try await $s10StoreTests07OpeningB0V9emptyFile4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V9emptyFile4TestfMp_25generator2ca15f1f40058c53fMu_() async -> Testing.Test {
  return .__function(
  named: "emptyFile()",
  in: OpeningTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An empty file becomes a database",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/OpeningTests.swift", filePath: "/work/tree/Tests/StoreTests/OpeningTests.swift", line: 122, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07OpeningB0V9emptyFile4TestfMp_17Z2ca15f1f40058c53fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07OpeningB0V9emptyFile4TestfMp_24accessor2ca15f1f40058c53fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07OpeningB0V9emptyFile4TestfMp_25generator2ca15f1f40058c53fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07OpeningB0V9emptyFile4TestfMp_33testContentRecord2ca15f1f40058c53fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07OpeningB0V9emptyFile4TestfMp_24accessor2ca15f1f40058c53fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:128:6-128:6
