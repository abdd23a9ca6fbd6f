@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private  func $s14DashboardTests9HTTPTests5SuitefMp_9generatorfMu_() async -> Testing.Test {
  .__type(
    HTTPTests.self,
    displayName: "The dashboard over HTTP",traits: [.serialized],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/HTTPTests.swift", filePath: "/work/tree/Tests/DashboardTests/HTTPTests.swift", line: 62, column: 2)
  )
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s14DashboardTests9HTTPTests5SuitefMp_8accessorfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests9HTTPTests5SuitefMp_9generatorfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated  let $s14DashboardTests9HTTPTests5SuitefMp_17testContentRecordfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests9HTTPTests5SuitefMp_8accessorfMu_($0, $1, $2, $3) },
  0b1,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:156:2-156:2
