@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V4ends4TestfMp_17Z629ba178cccab4d0fMu_() async throws -> Void {
  let $s13AgentKitTests07RunToolC0V4ends4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RunToolTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests07RunToolC0V4ends4TestfMp_7__localfMu_.ends())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests07RunToolC0V4ends4TestfMp_25generator629ba178cccab4d0fMu_() async -> Testing.Test {
  return .__function(
  named: "ends()",
  in: RunToolTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a tool gives its output, its exit status and what it said on standard error",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/RunToolTests.swift", filePath: "/work/tree/Tests/AgentKitTests/RunToolTests.swift", line: 8, column: 6),
  parameters: [],
  testFunction: $s13AgentKitTests07RunToolC0V4ends4TestfMp_17Z629ba178cccab4d0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests07RunToolC0V4ends4TestfMp_24accessor629ba178cccab4d0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests07RunToolC0V4ends4TestfMp_25generator629ba178cccab4d0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests07RunToolC0V4ends4TestfMp_33testContentRecord629ba178cccab4d0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests07RunToolC0V4ends4TestfMp_24accessor629ba178cccab4d0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:15:6-15:6
