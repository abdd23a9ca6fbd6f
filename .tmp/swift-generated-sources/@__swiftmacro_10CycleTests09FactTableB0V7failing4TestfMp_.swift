@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests09FactTableB0V7failing4TestfMp_16fd78307d7d20374dfMu_() async throws -> Void {
  @Sendable func $s10CycleTests09FactTableB0V7failing4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10CycleTests09FactTableB0V7failing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FactTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10CycleTests09FactTableB0V7failing4TestfMp_7__localfMu_.failing())))
  }
  try await $s10CycleTests09FactTableB0V7failing4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests09FactTableB0V7failing4TestfMp_25generatorfd78307d7d20374dfMu_() async -> Testing.Test {
  return .__function(
  named: "failing()",
  in: FactTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent that fails changes none of its facts and is told once",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CycleTests/FactTableTests.swift", filePath: "/work/tree/Core/Tests/CycleTests/FactTableTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s10CycleTests09FactTableB0V7failing4TestfMp_16fd78307d7d20374dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10CycleTests09FactTableB0V7failing4TestfMp_24accessorfd78307d7d20374dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10CycleTests09FactTableB0V7failing4TestfMp_25generatorfd78307d7d20374dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10CycleTests09FactTableB0V7failing4TestfMp_33testContentRecordfd78307d7d20374dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10CycleTests09FactTableB0V7failing4TestfMp_24accessorfd78307d7d20374dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:39:6-39:6
