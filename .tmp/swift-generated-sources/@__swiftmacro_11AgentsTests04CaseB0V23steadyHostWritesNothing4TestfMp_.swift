@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_17Z4ce29a8c5ffcc436fMu_(_ arg0:Case) async throws -> Void {
  let $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CaseTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_7__localfMu_.steadyHostWritesNothing(arg0))))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_25generator4ce29a8c5ffcc436fMu_() async -> Testing.Test {
  return .__function(
  named: "steadyHostWritesNothing(_:)",
  in: CaseTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a host that does not change writes nothing: the third scan says what the second said",traits: [],arguments: {Case.all},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/CaseTests.swift", filePath: "/work/tree/Tests/AgentsTests/CaseTests.swift", line: 61, column: 6),
  parameters: [(firstName: "_",secondName: "one",type: (Case).self)],
  testFunction: $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_17Z4ce29a8c5ffcc436fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_24accessor4ce29a8c5ffcc436fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_25generator4ce29a8c5ffcc436fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_33testContentRecord4ce29a8c5ffcc436fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_24accessor4ce29a8c5ffcc436fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:68:6-68:6
