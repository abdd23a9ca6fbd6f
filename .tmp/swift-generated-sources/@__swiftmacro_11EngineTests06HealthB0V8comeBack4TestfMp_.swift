@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V8comeBack4TestfMp_16Z28a2cac7aa7bdaefMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V8comeBack4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V8comeBack4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V8comeBack4TestfMp_7__localfMu_.comeBack())))
  }
  try await $s11EngineTests06HealthB0V8comeBack4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V8comeBack4TestfMp_24generator28a2cac7aa7bdaefMu_() async -> Testing.Test {
  return .__function(
  named: "comeBack()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H4: a failed fan is less risky than a degraded array: the servers come back",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 28, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V8comeBack4TestfMp_16Z28a2cac7aa7bdaefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V8comeBack4TestfMp_23accessor28a2cac7aa7bdaefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V8comeBack4TestfMp_24generator28a2cac7aa7bdaefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V8comeBack4TestfMp_32testContentRecord28a2cac7aa7bdaefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V8comeBack4TestfMp_23accessor28a2cac7aa7bdaefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:35:6-35:6
