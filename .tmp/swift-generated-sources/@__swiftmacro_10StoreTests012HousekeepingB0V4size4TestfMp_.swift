@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V4size4TestfMp_17Z7bab0cad5c9c7a5afMu_() async throws -> Void {
  @Sendable func $s10StoreTests012HousekeepingB0V4size4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests012HousekeepingB0V4size4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HousekeepingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests012HousekeepingB0V4size4TestfMp_7__localfMu_.size())))
  }
  try await $s10StoreTests012HousekeepingB0V4size4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests012HousekeepingB0V4size4TestfMp_25generator7bab0cad5c9c7a5afMu_() async -> Testing.Test {
  return .__function(
  named: "size()",
  in: HousekeepingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A database over its size is made smaller by shortening history",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HousekeepingTests.swift", filePath: "/work/tree/Tests/StoreTests/HousekeepingTests.swift", line: 65, column: 6),
  parameters: [],
  testFunction: $s10StoreTests012HousekeepingB0V4size4TestfMp_17Z7bab0cad5c9c7a5afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests012HousekeepingB0V4size4TestfMp_24accessor7bab0cad5c9c7a5afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests012HousekeepingB0V4size4TestfMp_25generator7bab0cad5c9c7a5afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests012HousekeepingB0V4size4TestfMp_33testContentRecord7bab0cad5c9c7a5afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests012HousekeepingB0V4size4TestfMp_24accessor7bab0cad5c9c7a5afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:79:6-79:6
