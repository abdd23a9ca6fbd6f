@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V11stableParts4TestfMp_16b2ebc18cc992837ffMu_() async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V11stableParts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V11stableParts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V11stableParts4TestfMp_7__localfMu_.stableParts())))
  }
  try await $s14DashboardTests04PageB0V11stableParts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V11stableParts4TestfMp_25generatorb2ebc18cc992837ffMu_() async -> Testing.Test {
  return .__function(
  named: "stableParts()",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "when only an age differs, the part has not changed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 115, column: 6),
  parameters: [],
  testFunction: $s14DashboardTests04PageB0V11stableParts4TestfMp_16b2ebc18cc992837ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V11stableParts4TestfMp_24accessorb2ebc18cc992837ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V11stableParts4TestfMp_25generatorb2ebc18cc992837ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V11stableParts4TestfMp_33testContentRecordb2ebc18cc992837ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V11stableParts4TestfMp_24accessorb2ebc18cc992837ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:139:6-139:6
