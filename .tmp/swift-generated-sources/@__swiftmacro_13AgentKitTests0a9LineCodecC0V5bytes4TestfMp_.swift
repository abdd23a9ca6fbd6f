@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_17Z208768c167de7aa5fMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentLineCodecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_7__localfMu_.bytes())))
  }
  try await $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_25generator208768c167de7aa5fMu_() async -> Testing.Test {
  return .__function(
  named: "bytes()",
  in: AgentLineCodecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "equal lines give equal bytes, keys in order, and the run ends with done",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentLineCodecTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift", line: 63, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_17Z208768c167de7aa5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_24accessor208768c167de7aa5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_25generator208768c167de7aa5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_33testContentRecord208768c167de7aa5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a9LineCodecC0V5bytes4TestfMp_24accessor208768c167de7aa5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:69:6-69:6
