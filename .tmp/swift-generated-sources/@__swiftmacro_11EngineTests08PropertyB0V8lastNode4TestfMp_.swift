@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V8lastNode4TestfMp_16ee91f2d22d858a21fMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s11EngineTests08PropertyB0V8lastNode4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08PropertyB0V8lastNode4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08PropertyB0V8lastNode4TestfMp_7__localfMu_.lastNode(seed: arg0))))
  }
  try await $s11EngineTests08PropertyB0V8lastNode4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V8lastNode4TestfMp_25generatoree91f2d22d858a21fMu_() async -> Testing.Test {
  return .__function(
  named: "lastNode(seed:)",
  in: PropertyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "S1: the last node leaves only by P4 or T3, two at once only so",traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PropertyTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PropertyTests.swift", line: 62, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s11EngineTests08PropertyB0V8lastNode4TestfMp_16ee91f2d22d858a21fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08PropertyB0V8lastNode4TestfMp_24accessoree91f2d22d858a21fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08PropertyB0V8lastNode4TestfMp_25generatoree91f2d22d858a21fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08PropertyB0V8lastNode4TestfMp_33testContentRecordee91f2d22d858a21fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08PropertyB0V8lastNode4TestfMp_24accessoree91f2d22d858a21fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:70:6-70:6
