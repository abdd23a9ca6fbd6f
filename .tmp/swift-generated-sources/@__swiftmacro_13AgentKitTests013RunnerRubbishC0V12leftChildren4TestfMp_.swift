@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_17Z1427b263f6612acffMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerRubbishTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_7__localfMu_.leftChildren())))
  }
  try await $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_25generator1427b263f6612acffMu_() async -> Testing.Test {
  return .__function(
  named: "leftChildren()",
  in: RunnerRubbishTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent that did well but left children behind counts, and the children are ended",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerRubbishTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift", line: 95, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_17Z1427b263f6612acffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_24accessor1427b263f6612acffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_25generator1427b263f6612acffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_33testContentRecord1427b263f6612acffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_24accessor1427b263f6612acffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:104:6-104:6
