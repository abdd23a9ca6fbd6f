@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests9HTTPTestsV6stream4TestfMp_17Z47327ab1e37bd1f5fMu_() async throws -> Void {
  let $s14DashboardTests9HTTPTestsV6stream4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HTTPTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests9HTTPTestsV6stream4TestfMp_7__localfMu_.stream())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests9HTTPTestsV6stream4TestfMp_25generator47327ab1e37bd1f5fMu_() async -> Testing.Test {
  return .__function(
  named: "stream()",
  in: HTTPTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a stream says hello, sends what changed once, and says a new critical verdict",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/HTTPTests.swift", filePath: "/work/tree/Tests/DashboardTests/HTTPTests.swift", line: 123, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests9HTTPTestsV6stream4TestfMp_17Z47327ab1e37bd1f5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests9HTTPTestsV6stream4TestfMp_24accessor47327ab1e37bd1f5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests9HTTPTestsV6stream4TestfMp_25generator47327ab1e37bd1f5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests9HTTPTestsV6stream4TestfMp_33testContentRecord47327ab1e37bd1f5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests9HTTPTestsV6stream4TestfMp_24accessor47327ab1e37bd1f5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:155:6-155:6
