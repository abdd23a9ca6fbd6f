@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V6bounds4TestfMp_15f1679af0388681dfMu_() async throws -> Void {
  @Sendable func $s10StoreTests012HousekeepingB0V6bounds4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests012HousekeepingB0V6bounds4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HousekeepingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests012HousekeepingB0V6bounds4TestfMp_7__localfMu_.bounds())))
  }
  try await $s10StoreTests012HousekeepingB0V6bounds4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V6bounds4TestfMp_24generatorf1679af0388681dfMu_() async -> Testing.Test {
  return .__function(
  named: "bounds()",
  in: HousekeepingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What is older than wanted goes, what still holds stays",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HousekeepingTests.swift", filePath: "/work/tree/Tests/StoreTests/HousekeepingTests.swift", line: 28, column: 6),
  parameters: [],
  testFunction: $s10StoreTests012HousekeepingB0V6bounds4TestfMp_15f1679af0388681dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests012HousekeepingB0V6bounds4TestfMp_23accessorf1679af0388681dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests012HousekeepingB0V6bounds4TestfMp_24generatorf1679af0388681dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests012HousekeepingB0V6bounds4TestfMp_32testContentRecordf1679af0388681dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests012HousekeepingB0V6bounds4TestfMp_23accessorf1679af0388681dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:45:6-45:6
