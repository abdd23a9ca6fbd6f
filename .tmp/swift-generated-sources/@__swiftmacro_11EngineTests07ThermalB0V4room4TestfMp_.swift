@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V4room4TestfMp_17Z48ddfbd9fb1fdafdfMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V4room4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V4room4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V4room4TestfMp_7__localfMu_.room())))
  }
  try await $s11EngineTests07ThermalB0V4room4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V4room4TestfMp_25generator48ddfbd9fb1fdafdfMu_() async -> Testing.Test {
  return .__function(
  named: "room()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T4: both nodes hot for 120 s: the room is hot, one is shed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V4room4TestfMp_17Z48ddfbd9fb1fdafdfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V4room4TestfMp_24accessor48ddfbd9fb1fdafdfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V4room4TestfMp_25generator48ddfbd9fb1fdafdfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V4room4TestfMp_33testContentRecord48ddfbd9fb1fdafdfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V4room4TestfMp_24accessor48ddfbd9fb1fdafdfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:43:6-43:6
