@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_16ab509ee2270d3d78fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PeakMemoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests010PeakMemoryC0V6status4TestfMp_7__localfMu_.status())))
  }
  try await $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_25generatorab509ee2270d3d78fMu_() async -> Testing.Test {
  return .__function(
  named: "status()",
  in: PeakMemoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the peak is read from what the system says of a process, and is unknown of one that has ended",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/PeakMemoryTests.swift", filePath: "/work/tree/Tests/AgentKitTests/PeakMemoryTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_16ab509ee2270d3d78fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_24accessorab509ee2270d3d78fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests010PeakMemoryC0V6status4TestfMp_25generatorab509ee2270d3d78fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_33testContentRecordab509ee2270d3d78fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests010PeakMemoryC0V6status4TestfMp_24accessorab509ee2270d3d78fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:28:6-28:6
