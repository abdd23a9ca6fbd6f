@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_16b126115595bae502fMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V9blindHeat4TestfMp_7__localfMu_.blindHeat())))
  }
  try await $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_25generatorb126115595bae502fMu_() async -> Testing.Test {
  return .__function(
  named: "blindHeat()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R5: with no sensor known the next longer cool-down counts",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 36, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_16b126115595bae502fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_24accessorb126115595bae502fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V9blindHeat4TestfMp_25generatorb126115595bae502fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_33testContentRecordb126115595bae502fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V9blindHeat4TestfMp_24accessorb126115595bae502fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:45:6-45:6
