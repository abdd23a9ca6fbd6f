@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V6layout4TestfMp_17Z6754156413bc5deefMu_(sources arg0:Int,wide arg1:Bool) async throws -> Void {
  @Sendable func $s14DashboardTests04PageB0V6layout4TestfMp_7__localfMu0_(sources arg0:Int,wide arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14DashboardTests04PageB0V6layout4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14DashboardTests04PageB0V6layout4TestfMp_7__localfMu_.layout(sources: arg0,wide: arg1))))
  }
  try await $s14DashboardTests04PageB0V6layout4TestfMp_7__localfMu0_(sources: arg0,wide: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14DashboardTests04PageB0V6layout4TestfMp_25generator6754156413bc5deefMu_() async -> Testing.Test {
  return .__function(
  named: "layout(sources:wide:)",
  in: PageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "no cord leaves its drawing, and no two lanes are the same",traits: [],arguments: {1...4},{[true, false]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "DashboardTests/PageTests.swift", filePath: "/work/tree/Tests/DashboardTests/PageTests.swift", line: 75, column: 6),
  parameters: [(firstName: "sources",secondName: nil,type: (Int).self),(firstName: "wide",secondName: nil,type: (Bool).self)],
  testFunction: $s14DashboardTests04PageB0V6layout4TestfMp_17Z6754156413bc5deefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14DashboardTests04PageB0V6layout4TestfMp_24accessor6754156413bc5deefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14DashboardTests04PageB0V6layout4TestfMp_25generator6754156413bc5deefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14DashboardTests04PageB0V6layout4TestfMp_33testContentRecord6754156413bc5deefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14DashboardTests04PageB0V6layout4TestfMp_24accessor6754156413bc5deefMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:90:6-90:6
