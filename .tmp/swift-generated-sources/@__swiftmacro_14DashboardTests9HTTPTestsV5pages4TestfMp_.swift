@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests9HTTPTestsV5pages4TestfMp_16e7ca9b47a229d99afMu_() async throws -> Void {
  let $s14DashboardTests9HTTPTestsV5pages4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HTTPTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests9HTTPTestsV5pages4TestfMp_7__localfMu_.pages())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests9HTTPTestsV5pages4TestfMp_25generatore7ca9b47a229d99afMu_() async -> Testing.Test {
  return .__function(
  named: "pages()",
  in: HTTPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "pages answer with a strict policy; foreign names and forms are refused; what does not exist says so",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/HTTPTests.swift", filePath: "/work/tree/Tests/DashboardTests/HTTPTests.swift", line: 89, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests9HTTPTestsV5pages4TestfMp_16e7ca9b47a229d99afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests9HTTPTestsV5pages4TestfMp_24accessore7ca9b47a229d99afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests9HTTPTestsV5pages4TestfMp_25generatore7ca9b47a229d99afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests9HTTPTestsV5pages4TestfMp_33testContentRecorde7ca9b47a229d99afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests9HTTPTestsV5pages4TestfMp_24accessore7ca9b47a229d99afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:121:6-121:6
