@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V6clears4TestfMp_16a5b3e27b5f4313a4fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V6clears4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V6clears4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V6clears4TestfMp_7__localfMu_.clears())))
  }
  try await $s11EngineTests06HealthB0V6clears4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V6clears4TestfMp_25generatora5b3e27b5f4313a4fMu_() async -> Testing.Test {
  return .__function(
  named: "clears()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H5: the hold restarts when the finding clears",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V6clears4TestfMp_16a5b3e27b5f4313a4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V6clears4TestfMp_24accessora5b3e27b5f4313a4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V6clears4TestfMp_25generatora5b3e27b5f4313a4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V6clears4TestfMp_33testContentRecorda5b3e27b5f4313a4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V6clears4TestfMp_24accessora5b3e27b5f4313a4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:45:6-45:6
