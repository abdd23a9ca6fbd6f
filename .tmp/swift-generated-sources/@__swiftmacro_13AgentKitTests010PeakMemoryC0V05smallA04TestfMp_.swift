@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_16dbdfea4dd9c77125fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PeakMemoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_7__localfMu_.smallAgent())))
  }
  try await $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_25generatordbdfea4dd9c77125fMu_() async -> Testing.Test {
  return .__function(
  named: "smallAgent()",
  in: PeakMemoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a small agent is not told with the memory of the large program that started it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/PeakMemoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/PeakMemoryTests.swift", line: 8, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_16dbdfea4dd9c77125fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_24accessordbdfea4dd9c77125fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_25generatordbdfea4dd9c77125fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_33testContentRecorddbdfea4dd9c77125fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests010PeakMemoryC0V05smallA04TestfMp_24accessordbdfea4dd9c77125fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:19:6-19:6
