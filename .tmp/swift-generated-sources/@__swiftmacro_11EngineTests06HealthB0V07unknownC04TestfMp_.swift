@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V07unknownC04TestfMp_17Z92313539ac2a65c6fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V07unknownC04TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V07unknownC04TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V07unknownC04TestfMp_7__localfMu_.unknownHealth())))
  }
  try await $s11EngineTests06HealthB0V07unknownC04TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V07unknownC04TestfMp_25generator92313539ac2a65c6fMu_() async -> Testing.Test {
  return .__function(
  named: "unknownHealth()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H6: no move to a node whose health is unknown",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 56, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V07unknownC04TestfMp_17Z92313539ac2a65c6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V07unknownC04TestfMp_24accessor92313539ac2a65c6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V07unknownC04TestfMp_25generator92313539ac2a65c6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V07unknownC04TestfMp_33testContentRecord92313539ac2a65c6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V07unknownC04TestfMp_24accessor92313539ac2a65c6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:70:6-70:6
