@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V5hangs4TestfMp_16a1e765986db7a383fMu_() async throws -> Void {
  let $s13AgentKitTests07RunToolC0V5hangs4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunToolTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests07RunToolC0V5hangs4TestfMp_7__localfMu_.hangs())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V5hangs4TestfMp_25generatora1e765986db7a383fMu_() async -> Testing.Test {
  return .__function(
  named: "hangs()",
  in: RunToolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a tool that hangs is ended in time, with all it started",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunToolTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunToolTests.swift", line: 24, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests07RunToolC0V5hangs4TestfMp_16a1e765986db7a383fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests07RunToolC0V5hangs4TestfMp_24accessora1e765986db7a383fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests07RunToolC0V5hangs4TestfMp_25generatora1e765986db7a383fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests07RunToolC0V5hangs4TestfMp_33testContentRecorda1e765986db7a383fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests07RunToolC0V5hangs4TestfMp_24accessora1e765986db7a383fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:29:6-29:6
