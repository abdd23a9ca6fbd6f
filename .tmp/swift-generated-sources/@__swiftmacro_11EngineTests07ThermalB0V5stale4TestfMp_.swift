@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V5stale4TestfMp_16a7b20c2b1876b356fMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V5stale4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V5stale4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V5stale4TestfMp_7__localfMu_.stale())))
  }
  try await $s11EngineTests07ThermalB0V5stale4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V5stale4TestfMp_25generatora7b20c2b1876b356fMu_() async -> Testing.Test {
  return .__function(
  named: "stale()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a sensor that is silent is unknown, not well and not hot",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 90, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V5stale4TestfMp_16a7b20c2b1876b356fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V5stale4TestfMp_24accessora7b20c2b1876b356fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V5stale4TestfMp_25generatora7b20c2b1876b356fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V5stale4TestfMp_33testContentRecorda7b20c2b1876b356fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V5stale4TestfMp_24accessora7b20c2b1876b356fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:96:6-96:6
