@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V11refusedMove4TestfMp_17Z57516ddd70ce6c2dfMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V11refusedMove4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V11refusedMove4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V11refusedMove4TestfMp_7__localfMu_.refusedMove())))
  }
  try await $s11EngineTests06HealthB0V11refusedMove4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V11refusedMove4TestfMp_25generator57516ddd70ce6c2dfMu_() async -> Testing.Test {
  return .__function(
  named: "refusedMove()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H7: a move that maintenance held back does not count as a move",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 128, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V11refusedMove4TestfMp_17Z57516ddd70ce6c2dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V11refusedMove4TestfMp_24accessor57516ddd70ce6c2dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V11refusedMove4TestfMp_25generator57516ddd70ce6c2dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V11refusedMove4TestfMp_33testContentRecord57516ddd70ce6c2dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V11refusedMove4TestfMp_24accessor57516ddd70ce6c2dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:136:6-136:6
