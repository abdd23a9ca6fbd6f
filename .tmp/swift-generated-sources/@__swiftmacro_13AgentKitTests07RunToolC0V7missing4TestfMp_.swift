@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V7missing4TestfMp_17Z6ef892e2ae213a5cfMu_() async throws -> Void {
  let $s13AgentKitTests07RunToolC0V7missing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunToolTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests07RunToolC0V7missing4TestfMp_7__localfMu_.missing())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V7missing4TestfMp_25generator6ef892e2ae213a5cfMu_() async -> Testing.Test {
  return .__function(
  named: "missing()",
  in: RunToolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a tool that is not installed is named",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunToolTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunToolTests.swift", line: 17, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests07RunToolC0V7missing4TestfMp_17Z6ef892e2ae213a5cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests07RunToolC0V7missing4TestfMp_24accessor6ef892e2ae213a5cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests07RunToolC0V7missing4TestfMp_25generator6ef892e2ae213a5cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests07RunToolC0V7missing4TestfMp_33testContentRecord6ef892e2ae213a5cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests07RunToolC0V7missing4TestfMp_24accessor6ef892e2ae213a5cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:22:6-22:6
