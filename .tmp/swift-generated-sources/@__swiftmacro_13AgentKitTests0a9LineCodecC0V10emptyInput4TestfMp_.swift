@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_17Z2acd39c6139f1f23fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentLineCodecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_7__localfMu_.emptyInput())))
  }
  try await $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_25generator2acd39c6139f1f23fMu_() async -> Testing.Test {
  return .__function(
  named: "emptyInput()",
  in: AgentLineCodecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an empty object on standard input means the defaults",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentLineCodecTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift", line: 71, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_17Z2acd39c6139f1f23fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_24accessor2acd39c6139f1f23fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_25generator2acd39c6139f1f23fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_33testContentRecord2acd39c6139f1f23fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a9LineCodecC0V10emptyInput4TestfMp_24accessor2acd39c6139f1f23fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:75:6-75:6
