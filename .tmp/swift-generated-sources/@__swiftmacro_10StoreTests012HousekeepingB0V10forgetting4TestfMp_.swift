@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_17Z628dac6537160253fMu_() async throws -> Void {
  @Sendable func $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HousekeepingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests012HousekeepingB0V10forgetting4TestfMp_7__localfMu_.forgetting())))
  }
  try await $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_25generator628dac6537160253fMu_() async -> Testing.Test {
  return .__function(
  named: "forgetting()",
  in: HousekeepingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A reading that was not seen for as long as history reaches is forgotten at the next start",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HousekeepingTests.swift", filePath: "/work/tree/Tests/StoreTests/HousekeepingTests.swift", line: 111, column: 6),
  parameters: [],
  testFunction: $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_17Z628dac6537160253fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_24accessor628dac6537160253fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests012HousekeepingB0V10forgetting4TestfMp_25generator628dac6537160253fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_33testContentRecord628dac6537160253fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests012HousekeepingB0V10forgetting4TestfMp_24accessor628dac6537160253fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:127:6-127:6
