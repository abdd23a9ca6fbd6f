@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_16c6b8d1e990642989fMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_7__localfMu_.fiveAndSix())))
  }
  try await $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_25generatorc6b8d1e990642989fMu_() async -> Testing.Test {
  return .__function(
  named: "fiveAndSix()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T1, T2: five critical sensors do nothing, six empty the node",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 6, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_16c6b8d1e990642989fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_24accessorc6b8d1e990642989fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_25generatorc6b8d1e990642989fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_33testContentRecordc6b8d1e990642989fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V10fiveAndSix4TestfMp_24accessorc6b8d1e990642989fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:16:6-16:6
