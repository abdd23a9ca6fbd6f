@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V11switchedOff4TestfMp_16Z9391122eeb33a9dfMu_() async throws -> Void {
  @Sendable func $s11EngineTests06HealthB0V11switchedOff4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06HealthB0V11switchedOff4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(HealthTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06HealthB0V11switchedOff4TestfMp_7__localfMu_.switchedOff())))
  }
  try await $s11EngineTests06HealthB0V11switchedOff4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06HealthB0V11switchedOff4TestfMp_24generator9391122eeb33a9dfMu_() async -> Testing.Test {
  return .__function(
  named: "switchedOff()",
  in: HealthTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "H8: switched off, it only tells",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/HealthTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/HealthTests.swift", line: 87, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06HealthB0V11switchedOff4TestfMp_16Z9391122eeb33a9dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06HealthB0V11switchedOff4TestfMp_23accessor9391122eeb33a9dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06HealthB0V11switchedOff4TestfMp_24generator9391122eeb33a9dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06HealthB0V11switchedOff4TestfMp_32testContentRecord9391122eeb33a9dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06HealthB0V11switchedOff4TestfMp_23accessor9391122eeb33a9dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:94:6-94:6
