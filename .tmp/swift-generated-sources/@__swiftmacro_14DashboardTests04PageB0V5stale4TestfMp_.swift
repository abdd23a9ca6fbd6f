@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5stale4TestfMp_16a7b20c2b1876b356fMu_() async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V5stale4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V5stale4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V5stale4TestfMp_7__localfMu_.stale())))
  }
  try await $s14DashboardTests04PageB0V5stale4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5stale4TestfMp_25generatora7b20c2b1876b356fMu_() async -> Testing.Test {
  return .__function(
  named: "stale()",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a page whose facts are old says so in the place of the sentence",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 66, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests04PageB0V5stale4TestfMp_16a7b20c2b1876b356fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V5stale4TestfMp_24accessora7b20c2b1876b356fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V5stale4TestfMp_25generatora7b20c2b1876b356fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V5stale4TestfMp_33testContentRecorda7b20c2b1876b356fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V5stale4TestfMp_24accessora7b20c2b1876b356fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:73:6-73:6
