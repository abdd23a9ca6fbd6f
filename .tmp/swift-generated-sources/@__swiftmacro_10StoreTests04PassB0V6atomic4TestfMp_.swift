@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V6atomic4TestfMp_17Z590b261b6a736b2bfMu_() async throws -> Void {
  @Sendable func $s10StoreTests04PassB0V6atomic4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests04PassB0V6atomic4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PassTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests04PassB0V6atomic4TestfMp_7__localfMu_.atomic())))
  }
  try await $s10StoreTests04PassB0V6atomic4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V6atomic4TestfMp_25generator590b261b6a736b2bfMu_() async -> Testing.Test {
  return .__function(
  named: "atomic()",
  in: PassTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What fails in the middle leaves nothing of its pass, and the next pass is whole",traits: [.enabled(if: Scratch.hasSQLite, "sqlite3 is not installed")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/PassTests.swift", filePath: "/work/tree/Tests/StoreTests/PassTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s10StoreTests04PassB0V6atomic4TestfMp_17Z590b261b6a736b2bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests04PassB0V6atomic4TestfMp_24accessor590b261b6a736b2bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests04PassB0V6atomic4TestfMp_25generator590b261b6a736b2bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests04PassB0V6atomic4TestfMp_33testContentRecord590b261b6a736b2bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests04PassB0V6atomic4TestfMp_24accessor590b261b6a736b2bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:98:6-98:6
