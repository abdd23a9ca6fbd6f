@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V6replay4TestfMp_16a8fe475d3721e74afMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s11EngineTests08PropertyB0V6replay4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08PropertyB0V6replay4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08PropertyB0V6replay4TestfMp_7__localfMu_.replay(seed: arg0))))
  }
  try await $s11EngineTests08PropertyB0V6replay4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V6replay4TestfMp_25generatora8fe475d3721e74afMu_() async -> Testing.Test {
  return .__function(
  named: "replay(seed:)",
  in: PropertyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the same picture gives the same decision",traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PropertyTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PropertyTests.swift", line: 56, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s11EngineTests08PropertyB0V6replay4TestfMp_16a8fe475d3721e74afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08PropertyB0V6replay4TestfMp_24accessora8fe475d3721e74afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08PropertyB0V6replay4TestfMp_25generatora8fe475d3721e74afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08PropertyB0V6replay4TestfMp_33testContentRecorda8fe475d3721e74afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08PropertyB0V6replay4TestfMp_24accessora8fe475d3721e74afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:60:6-60:6
