@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_16da02f84c7139fb6afMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunnerRubbishTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_7__localfMu_.badDescription())))
  }
  try await $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_25generatorda02f84c7139fb6afMu_() async -> Testing.Test {
  return .__function(
  named: "badDescription()",
  in: RunnerRubbishTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a description that is rubbish is a reason too, and is tried again later",traits: [.enabled(if: getenv("ANVIL_SANITIZER") == nil, "the sanitizer makes vfork a fork: why a program cannot start is lost")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunnerRubbishTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift", line: 106, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_16da02f84c7139fb6afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_24accessorda02f84c7139fb6afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_25generatorda02f84c7139fb6afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_33testContentRecordda02f84c7139fb6afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_24accessorda02f84c7139fb6afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:123:6-123:6
