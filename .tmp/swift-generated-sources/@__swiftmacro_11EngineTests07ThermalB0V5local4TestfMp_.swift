@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V5local4TestfMp_17Z9a49a85954afc26efMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V5local4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V5local4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V5local4TestfMp_7__localfMu_.local())))
  }
  try await $s11EngineTests07ThermalB0V5local4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V5local4TestfMp_25generator9a49a85954afc26efMu_() async -> Testing.Test {
  return .__function(
  named: "local()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T5: only one node hot: its servers go, it stays on",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V5local4TestfMp_17Z9a49a85954afc26efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V5local4TestfMp_24accessor9a49a85954afc26efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V5local4TestfMp_25generator9a49a85954afc26efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V5local4TestfMp_33testContentRecord9a49a85954afc26efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V5local4TestfMp_24accessor9a49a85954afc26efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:52:6-52:6
