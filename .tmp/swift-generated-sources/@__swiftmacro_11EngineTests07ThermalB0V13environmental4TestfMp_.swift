@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V13environmental4TestfMp_17Z89189107b7debc44fMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V13environmental4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V13environmental4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V13environmental4TestfMp_7__localfMu_.environmental())))
  }
  try await $s11EngineTests07ThermalB0V13environmental4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V13environmental4TestfMp_25generator89189107b7debc44fMu_() async -> Testing.Test {
  return .__function(
  named: "environmental()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T6: one node and the room's sensors warm: the room is hot",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V13environmental4TestfMp_17Z89189107b7debc44fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V13environmental4TestfMp_24accessor89189107b7debc44fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V13environmental4TestfMp_25generator89189107b7debc44fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V13environmental4TestfMp_33testContentRecord89189107b7debc44fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V13environmental4TestfMp_24accessor89189107b7debc44fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:66:6-66:6
