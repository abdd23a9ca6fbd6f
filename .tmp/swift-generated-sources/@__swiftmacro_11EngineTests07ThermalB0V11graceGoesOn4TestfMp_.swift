@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_16Z94fb1108b52cb9afMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_7__localfMu_.graceGoesOn())))
  }
  try await $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_24generator94fb1108b52cb9afMu_() async -> Testing.Test {
  return .__function(
  named: "graceGoesOn()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T3: the kept node gets its 60 s also when the other has left before",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 98, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_16Z94fb1108b52cb9afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_23accessor94fb1108b52cb9afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_24generator94fb1108b52cb9afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_32testContentRecord94fb1108b52cb9afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V11graceGoesOn4TestfMp_23accessor94fb1108b52cb9afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:106:6-106:6
