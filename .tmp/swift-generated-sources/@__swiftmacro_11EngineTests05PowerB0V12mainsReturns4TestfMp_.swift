@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V12mainsReturns4TestfMp_16cfe52208a2fe3d8efMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V12mainsReturns4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V12mainsReturns4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V12mainsReturns4TestfMp_7__localfMu_.mainsReturns())))
  }
  try await $s11EngineTests05PowerB0V12mainsReturns4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V12mainsReturns4TestfMp_25generatorcfe52208a2fe3d8efMu_() async -> Testing.Test {
  return .__function(
  named: "mainsReturns()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P9: stopped servers start again after 300 s of mains and 35 % of charge",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 105, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V12mainsReturns4TestfMp_16cfe52208a2fe3d8efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V12mainsReturns4TestfMp_24accessorcfe52208a2fe3d8efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V12mainsReturns4TestfMp_25generatorcfe52208a2fe3d8efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V12mainsReturns4TestfMp_33testContentRecordcfe52208a2fe3d8efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V12mainsReturns4TestfMp_24accessorcfe52208a2fe3d8efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:119:6-119:6
