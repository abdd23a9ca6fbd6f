@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V9predicted4TestfMp_17Z2fa73d8f2afc737ffMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V9predicted4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V9predicted4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V9predicted4TestfMp_7__localfMu_.predicted())))
  }
  try await $s11EngineTests06HealthB0V9predicted4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V9predicted4TestfMp_25generator2fa73d8f2afc737ffMu_() async -> Testing.Test {
  return .__function(
  named: "predicted()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H3: predicted failures weigh 1 and move nothing, however many",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V9predicted4TestfMp_17Z2fa73d8f2afc737ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V9predicted4TestfMp_24accessor2fa73d8f2afc737ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V9predicted4TestfMp_25generator2fa73d8f2afc737ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V9predicted4TestfMp_33testContentRecord2fa73d8f2afc737ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V9predicted4TestfMp_24accessor2fa73d8f2afc737ffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:26:6-26:6
