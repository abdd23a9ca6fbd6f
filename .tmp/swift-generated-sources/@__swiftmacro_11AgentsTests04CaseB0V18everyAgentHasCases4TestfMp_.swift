@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_17Z5cac8d55433af5a8fMu_() async throws -> Void {
  @Sendable func $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CaseTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_7__localfMu_.everyAgentHasCases())))
  }
  try await $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_25generator5cac8d55433af5a8fMu_() async -> Testing.Test {
  return .__function(
  named: "everyAgentHasCases()",
  in: CaseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every built-in agent has recorded cases",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/CaseTests.swift", filePath: "/work/tree/Tests/AgentsTests/CaseTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_17Z5cac8d55433af5a8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_24accessor5cac8d55433af5a8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_25generator5cac8d55433af5a8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_33testContentRecord5cac8d55433af5a8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_24accessor5cac8d55433af5a8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:31:6-31:6
