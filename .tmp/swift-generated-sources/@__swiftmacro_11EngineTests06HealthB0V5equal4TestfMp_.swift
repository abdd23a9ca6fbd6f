@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V5equal4TestfMp_16Z218f428b038a790fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V5equal4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V5equal4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V5equal4TestfMp_7__localfMu_.equal())))
  }
  try await $s11EngineTests06HealthB0V5equal4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V5equal4TestfMp_24generator218f428b038a790fMu_() async -> Testing.Test {
  return .__function(
  named: "equal()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H2: equal risks move nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V5equal4TestfMp_16Z218f428b038a790fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V5equal4TestfMp_23accessor218f428b038a790fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V5equal4TestfMp_24generator218f428b038a790fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V5equal4TestfMp_32testContentRecord218f428b038a790fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V5equal4TestfMp_23accessor218f428b038a790fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:18:6-18:6
