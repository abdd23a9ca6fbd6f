@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V5names4TestfMp_16b2bcd9e7cefdb080fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a4MainC0V5names4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a4MainC0V5names4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentMainTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a4MainC0V5names4TestfMp_7__localfMu_.names())))
  }
  try await $s13AgentKitTests0a4MainC0V5names4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a4MainC0V5names4TestfMp_25generatorb2bcd9e7cefdb080fMu_() async -> Testing.Test {
  return .__function(
  named: "names()",
  in: AgentMainTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent's name is that of the link it is called by, up to an @",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentMainTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentMainTests.swift", line: 26, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a4MainC0V5names4TestfMp_16b2bcd9e7cefdb080fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a4MainC0V5names4TestfMp_24accessorb2bcd9e7cefdb080fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a4MainC0V5names4TestfMp_25generatorb2bcd9e7cefdb080fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a4MainC0V5names4TestfMp_33testContentRecordb2bcd9e7cefdb080fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a4MainC0V5names4TestfMp_24accessorb2bcd9e7cefdb080fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:30:6-30:6
