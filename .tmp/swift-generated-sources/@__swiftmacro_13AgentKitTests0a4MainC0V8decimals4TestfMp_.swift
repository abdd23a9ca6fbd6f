@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V8decimals4TestfMp_17Z4da16d0f48ff0f6ffMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a4MainC0V8decimals4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a4MainC0V8decimals4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentMainTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a4MainC0V8decimals4TestfMp_7__localfMu_.decimals())))
  }
  try await $s13AgentKitTests0a4MainC0V8decimals4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V8decimals4TestfMp_25generator4da16d0f48ff0f6ffMu_() async -> Testing.Test {
  return .__function(
  named: "decimals()",
  in: AgentMainTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what hardware says as a number is read as one, and nothing else is",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentMainTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentMainTests.swift", line: 81, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a4MainC0V8decimals4TestfMp_17Z4da16d0f48ff0f6ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a4MainC0V8decimals4TestfMp_24accessor4da16d0f48ff0f6ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a4MainC0V8decimals4TestfMp_25generator4da16d0f48ff0f6ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a4MainC0V8decimals4TestfMp_33testContentRecord4da16d0f48ff0f6ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a4MainC0V8decimals4TestfMp_24accessor4da16d0f48ff0f6ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:86:6-86:6
