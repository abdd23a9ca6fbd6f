@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_15b230449a31dbeebfMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentMainTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_7__localfMu_.lineGuard())))
  }
  try await $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_24generatorb230449a31dbeebfMu_() async -> Testing.Test {
  return .__function(
  named: "lineGuard()",
  in: AgentMainTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a line that the contract forbids is left out, and does not cost the others",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentMainTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentMainTests.swift", line: 72, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_15b230449a31dbeebfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_23accessorb230449a31dbeebfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_24generatorb230449a31dbeebfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_32testContentRecordb230449a31dbeebfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a4MainC0V9lineGuard4TestfMp_23accessorb230449a31dbeebfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:79:6-79:6
