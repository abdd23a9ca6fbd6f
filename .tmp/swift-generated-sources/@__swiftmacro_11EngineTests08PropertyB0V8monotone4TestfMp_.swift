@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V8monotone4TestfMp_16ff08b0590593f778fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s11EngineTests08PropertyB0V8monotone4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08PropertyB0V8monotone4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08PropertyB0V8monotone4TestfMp_7__localfMu_.monotone(seed: arg0))))
  }
  try await $s11EngineTests08PropertyB0V8monotone4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V8monotone4TestfMp_25generatorff08b0590593f778fMu_() async -> Testing.Test {
  return .__function(
  named: "monotone(seed:)",
  in: PropertyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a healthy sensor more changes nothing, a fault more never lowers the risk",traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PropertyTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PropertyTests.swift", line: 118, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s11EngineTests08PropertyB0V8monotone4TestfMp_16ff08b0590593f778fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08PropertyB0V8monotone4TestfMp_24accessorff08b0590593f778fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08PropertyB0V8monotone4TestfMp_25generatorff08b0590593f778fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08PropertyB0V8monotone4TestfMp_33testContentRecordff08b0590593f778fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08PropertyB0V8monotone4TestfMp_24accessorff08b0590593f778fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:130:6-130:6
