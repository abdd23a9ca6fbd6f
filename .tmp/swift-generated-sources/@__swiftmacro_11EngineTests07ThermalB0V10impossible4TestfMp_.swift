@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V10impossible4TestfMp_16cf43afa576d2fb09fMu_() async throws -> Void {
  @Sendable func $s11EngineTests07ThermalB0V10impossible4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests07ThermalB0V10impossible4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ThermalTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests07ThermalB0V10impossible4TestfMp_7__localfMu_.impossible())))
  }
  try await $s11EngineTests07ThermalB0V10impossible4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests07ThermalB0V10impossible4TestfMp_25generatorcf43afa576d2fb09fMu_() async -> Testing.Test {
  return .__function(
  named: "impossible()",
  in: ThermalTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "T7: one impossible value does not count until three readings confirm it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ThermalTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ThermalTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s11EngineTests07ThermalB0V10impossible4TestfMp_16cf43afa576d2fb09fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests07ThermalB0V10impossible4TestfMp_24accessorcf43afa576d2fb09fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests07ThermalB0V10impossible4TestfMp_25generatorcf43afa576d2fb09fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests07ThermalB0V10impossible4TestfMp_33testContentRecordcf43afa576d2fb09fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests07ThermalB0V10impossible4TestfMp_24accessorcf43afa576d2fb09fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:80:6-80:6
