@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s10StoreTests012HousekeepingB05SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    HousekeepingTests.self,
    displayName: "Housekeeping",traits: [.enabled(if: Scratch.hasSQLite, "sqlite3 is not installed")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/HousekeepingTests.swift", filePath: "/work/tree/Tests/StoreTests/HousekeepingTests.swift", line: 6, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s10StoreTests012HousekeepingB05SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests012HousekeepingB05SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s10StoreTests012HousekeepingB05SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests012HousekeepingB05SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:128:2-128:2
