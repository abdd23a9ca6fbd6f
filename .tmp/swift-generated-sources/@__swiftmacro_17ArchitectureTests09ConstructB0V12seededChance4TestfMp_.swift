@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_17Z22a186941eec5f1bfMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ConstructTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_7__localfMu_.seededChance())))
  }
  try await $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_25generator22a186941eec5f1bfMu_() async -> Testing.Test {
  return .__function(
  named: "seededChance()",
  in: ConstructTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Chance in the simulator comes from its seed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/ConstructTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/ConstructTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_17Z22a186941eec5f1bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_24accessor22a186941eec5f1bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_25generator22a186941eec5f1bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_33testContentRecord22a186941eec5f1bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests09ConstructB0V12seededChance4TestfMp_24accessor22a186941eec5f1bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:61:6-61:6
