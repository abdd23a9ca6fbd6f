@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V9plainHost4TestfMp_17Z8dc70b50d5f7362efMu_() async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V9plainHost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V9plainHost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V9plainHost4TestfMp_7__localfMu_.plainHost())))
  }
  try await $s14DashboardTests04PageB0V9plainHost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V9plainHost4TestfMp_25generator8dc70b50d5f7362efMu_() async -> Testing.Test {
  return .__function(
  named: "plainHost()",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a plain host has a page without a power path, with its agents' facts",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 92, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests04PageB0V9plainHost4TestfMp_17Z8dc70b50d5f7362efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V9plainHost4TestfMp_24accessor8dc70b50d5f7362efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V9plainHost4TestfMp_25generator8dc70b50d5f7362efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V9plainHost4TestfMp_33testContentRecord8dc70b50d5f7362efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V9plainHost4TestfMp_24accessor8dc70b50d5f7362efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:113:6-113:6
