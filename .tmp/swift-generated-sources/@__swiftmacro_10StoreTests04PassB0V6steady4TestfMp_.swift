@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V6steady4TestfMp_17Z8f396aa88dc22f04fMu_() async throws -> Void {
  @Sendable func $s10StoreTests04PassB0V6steady4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests04PassB0V6steady4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PassTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests04PassB0V6steady4TestfMp_7__localfMu_.steady())))
  }
  try await $s10StoreTests04PassB0V6steady4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests04PassB0V6steady4TestfMp_25generator8f396aa88dc22f04fMu_() async -> Testing.Test {
  return .__function(
  named: "steady()",
  in: PassTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A pass in which nothing changed writes exactly one row, with one statement",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/PassTests.swift", filePath: "/work/tree/Tests/StoreTests/PassTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s10StoreTests04PassB0V6steady4TestfMp_17Z8f396aa88dc22f04fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests04PassB0V6steady4TestfMp_24accessor8f396aa88dc22f04fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests04PassB0V6steady4TestfMp_25generator8f396aa88dc22f04fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests04PassB0V6steady4TestfMp_33testContentRecord8f396aa88dc22f04fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests04PassB0V6steady4TestfMp_24accessor8f396aa88dc22f04fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:30:6-30:6
