@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5links4TestfMp_17Z56dbafe104459212fMu_(place arg0:String) async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V5links4TestfMp_7__localfMu0_(place arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V5links4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V5links4TestfMp_7__localfMu_.links(place: arg0))))
  }
  try await $s14DashboardTests04PageB0V5links4TestfMp_7__localfMu0_(place: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V5links4TestfMp_25generator56dbafe104459212fMu_() async -> Testing.Test {
  return .__function(
  named: "links(place:)",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "links lead to this site only",traits: [],arguments: {["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 33, column: 6),
  parameters: [(firstName: "place",secondName: nil,type: (String).self)],
  testFunction: $s14DashboardTests04PageB0V5links4TestfMp_17Z56dbafe104459212fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V5links4TestfMp_24accessor56dbafe104459212fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V5links4TestfMp_25generator56dbafe104459212fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V5links4TestfMp_33testContentRecord56dbafe104459212fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V5links4TestfMp_24accessor56dbafe104459212fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:38:6-38:6
