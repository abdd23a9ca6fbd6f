@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V7numbers4TestfMp_16f5234632965a857dfMu_() async throws -> Void {
  @Sendable func $s10StoreTests012HousekeepingB0V7numbers4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests012HousekeepingB0V7numbers4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HousekeepingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests012HousekeepingB0V7numbers4TestfMp_7__localfMu_.numbers())))
  }
  try await $s10StoreTests012HousekeepingB0V7numbers4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V7numbers4TestfMp_25generatorf5234632965a857dfMu_() async -> Testing.Test {
  return .__function(
  named: "numbers()",
  in: HousekeepingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Pictures, decisions and past alerts are bounded in number; what stands stays",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HousekeepingTests.swift", filePath: "/work/tree/Tests/StoreTests/HousekeepingTests.swift", line: 81, column: 6),
  parameters: [],
  testFunction: $s10StoreTests012HousekeepingB0V7numbers4TestfMp_16f5234632965a857dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests012HousekeepingB0V7numbers4TestfMp_24accessorf5234632965a857dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests012HousekeepingB0V7numbers4TestfMp_25generatorf5234632965a857dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests012HousekeepingB0V7numbers4TestfMp_33testContentRecordf5234632965a857dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests012HousekeepingB0V7numbers4TestfMp_24accessorf5234632965a857dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:109:6-109:6
