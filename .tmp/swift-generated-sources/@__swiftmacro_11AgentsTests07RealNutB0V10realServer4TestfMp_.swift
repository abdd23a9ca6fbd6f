@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests07RealNutB0V10realServer4TestfMp_16cb744b95ba9f09bbfMu_() async throws -> Void {
  let $s11AgentsTests07RealNutB0V10realServer4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RealNutTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests07RealNutB0V10realServer4TestfMp_7__localfMu_.realServer())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests07RealNutB0V10realServer4TestfMp_25generatorcb744b95ba9f09bbfMu_() async -> Testing.Test {
  return .__function(
  named: "realServer()",
  in: RealNutTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scan-nut reads a real upsd: mains, then battery, and an upsd that is gone",traits: [.enabled(if: isInstalled, "needs nut-server, and root to start it (apt-get install nut-server)")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/RealNutTests.swift", filePath: "/work/tree/Tests/AgentsTests/RealNutTests.swift", line: 15, column: 6),
  parameters: [],
  testFunction: $s11AgentsTests07RealNutB0V10realServer4TestfMp_16cb744b95ba9f09bbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests07RealNutB0V10realServer4TestfMp_24accessorcb744b95ba9f09bbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests07RealNutB0V10realServer4TestfMp_25generatorcb744b95ba9f09bbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests07RealNutB0V10realServer4TestfMp_33testContentRecordcb744b95ba9f09bbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests07RealNutB0V10realServer4TestfMp_24accessorcb744b95ba9f09bbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:42:6-42:6
