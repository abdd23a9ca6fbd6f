@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_17Z47391aeba396c08efMu_(_ arg0:Case) async throws -> Void {
  let $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CaseTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_7__localfMu_.givesTheLinesBesideIt(arg0))))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_25generator47391aeba396c08efMu_() async -> Testing.Test {
  return .__function(
  named: "givesTheLinesBesideIt(_:)",
  in: CaseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a recorded case gives the lines beside it",traits: [],arguments: {Case.all},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/CaseTests.swift", filePath: "/work/tree/Tests/AgentsTests/CaseTests.swift", line: 33, column: 6),
  parameters: [(firstName: "_",secondName: "one",type: (Case).self)],
  testFunction: $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_17Z47391aeba396c08efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_24accessor47391aeba396c08efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_25generator47391aeba396c08efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_33testContentRecord47391aeba396c08efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_24accessor47391aeba396c08efMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:51:6-51:6
