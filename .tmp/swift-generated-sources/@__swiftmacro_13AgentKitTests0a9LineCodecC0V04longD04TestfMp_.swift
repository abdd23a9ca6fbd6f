@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_15d6105a532b446f7fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentLineCodecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_7__localfMu_.longLine())))
  }
  try await $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_24generatord6105a532b446f7fMu_() async -> Testing.Test {
  return .__function(
  named: "longLine()",
  in: AgentLineCodecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a line of 10 MB is refused without being read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentLineCodecTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_15d6105a532b446f7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_23accessord6105a532b446f7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_24generatord6105a532b446f7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_32testContentRecordd6105a532b446f7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a9LineCodecC0V04longD04TestfMp_23accessord6105a532b446f7fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:61:6-61:6
