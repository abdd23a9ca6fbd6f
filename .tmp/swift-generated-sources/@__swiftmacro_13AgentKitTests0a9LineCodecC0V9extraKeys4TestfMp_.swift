@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_17Z859c37e7da97ff6dfMu_() async throws -> Void {
  @Sendable func $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentLineCodecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_7__localfMu_.extraKeys())))
  }
  try await $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_25generator859c37e7da97ff6dfMu_() async -> Testing.Test {
  return .__function(
  named: "extraKeys()",
  in: AgentLineCodecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a line that says more than this version knows is read all the same",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentLineCodecTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_17Z859c37e7da97ff6dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_24accessor859c37e7da97ff6dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_25generator859c37e7da97ff6dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_33testContentRecord859c37e7da97ff6dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a9LineCodecC0V9extraKeys4TestfMp_24accessor859c37e7da97ff6dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:37:6-37:6
