@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V9oneChange4TestfMp_17Z52d7468760ab0d55fMu_() async throws -> Void {
  @Sendable func $s10StoreTests04PassB0V9oneChange4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests04PassB0V9oneChange4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PassTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests04PassB0V9oneChange4TestfMp_7__localfMu_.oneChange())))
  }
  try await $s10StoreTests04PassB0V9oneChange4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V9oneChange4TestfMp_25generator52d7468760ab0d55fMu_() async -> Testing.Test {
  return .__function(
  named: "oneChange()",
  in: PassTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A pass with one changed reading writes the pass, the fact and its history",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/PassTests.swift", filePath: "/work/tree/Tests/StoreTests/PassTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s10StoreTests04PassB0V9oneChange4TestfMp_17Z52d7468760ab0d55fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests04PassB0V9oneChange4TestfMp_24accessor52d7468760ab0d55fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests04PassB0V9oneChange4TestfMp_25generator52d7468760ab0d55fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests04PassB0V9oneChange4TestfMp_33testContentRecord52d7468760ab0d55fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests04PassB0V9oneChange4TestfMp_24accessor52d7468760ab0d55fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:46:6-46:6
