@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V7capture4TestfMp_16a3a64df1611a36d4fMu_() async throws -> Void {
  let $s13AgentKitTests0a4MainC0V7capture4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentMainTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a4MainC0V7capture4TestfMp_7__localfMu_.capture())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V7capture4TestfMp_25generatora3a64df1611a36d4fMu_() async -> Testing.Test {
  return .__function(
  named: "capture()",
  in: AgentMainTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a replayed capture gives the same lines, and the capture holds no password",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentMainTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentMainTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a4MainC0V7capture4TestfMp_16a3a64df1611a36d4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a4MainC0V7capture4TestfMp_24accessora3a64df1611a36d4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a4MainC0V7capture4TestfMp_25generatora3a64df1611a36d4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a4MainC0V7capture4TestfMp_33testContentRecorda3a64df1611a36d4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a4MainC0V7capture4TestfMp_24accessora3a64df1611a36d4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:70:6-70:6
