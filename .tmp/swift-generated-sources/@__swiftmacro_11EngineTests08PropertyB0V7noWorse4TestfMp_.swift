@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V7noWorse4TestfMp_17Z70cebe03833e9abcfMu_(seed arg0:UInt64) async throws -> Void {
  @Sendable func $s11EngineTests08PropertyB0V7noWorse4TestfMp_7__localfMu0_(seed arg0:UInt64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08PropertyB0V7noWorse4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PropertyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08PropertyB0V7noWorse4TestfMp_7__localfMu_.noWorse(seed: arg0))))
  }
  try await $s11EngineTests08PropertyB0V7noWorse4TestfMp_7__localfMu0_(seed: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08PropertyB0V7noWorse4TestfMp_25generator70cebe03833e9abcfMu_() async -> Testing.Test {
  return .__function(
  named: "noWorse(seed:)",
  in: PropertyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "S4: servers move only to a fit node that is no worse",traits: [],arguments: {seeds},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PropertyTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PropertyTests.swift", line: 82, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s11EngineTests08PropertyB0V7noWorse4TestfMp_17Z70cebe03833e9abcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08PropertyB0V7noWorse4TestfMp_24accessor70cebe03833e9abcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08PropertyB0V7noWorse4TestfMp_25generator70cebe03833e9abcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08PropertyB0V7noWorse4TestfMp_33testContentRecord70cebe03833e9abcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08PropertyB0V7noWorse4TestfMp_24accessor70cebe03833e9abcfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:96:6-96:6
