@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5truth4TestfMp_17Z3b263e71760c36a5fMu_() async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V5truth4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V5truth4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V5truth4TestfMp_7__localfMu_.truth())))
  }
  try await $s14DashboardTests04PageB0V5truth4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5truth4TestfMp_25generator3b263e71760c36a5fMu_() async -> Testing.Test {
  return .__function(
  named: "truth()",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "drawing, words and interface tell the same of each cord, and nothing unknown or old is good",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests04PageB0V5truth4TestfMp_17Z3b263e71760c36a5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V5truth4TestfMp_24accessor3b263e71760c36a5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V5truth4TestfMp_25generator3b263e71760c36a5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V5truth4TestfMp_33testContentRecord3b263e71760c36a5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V5truth4TestfMp_24accessor3b263e71760c36a5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:64:6-64:6
