@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7latched4TestfMp_16be55d4d0366966b0fMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V7latched4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V7latched4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V7latched4TestfMp_7__localfMu_.latched())))
  }
  try await $s11EngineTests05PowerB0V7latched4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7latched4TestfMp_25generatorbe55d4d0366966b0fMu_() async -> Testing.Test {
  return .__function(
  named: "latched()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P4: latched: a rising estimate does not end a stop, mains does (P9)",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 93, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V7latched4TestfMp_16be55d4d0366966b0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V7latched4TestfMp_24accessorbe55d4d0366966b0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V7latched4TestfMp_25generatorbe55d4d0366966b0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V7latched4TestfMp_33testContentRecordbe55d4d0366966b0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V7latched4TestfMp_24accessorbe55d4d0366966b0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:103:6-103:6
