@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V6charge4TestfMp_17Z630a874ea2832041fMu_(percent arg0:Double?,boots arg1:Bool) async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V6charge4TestfMp_7__localfMu0_(percent arg0:Double?,boots arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V6charge4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V6charge4TestfMp_7__localfMu_.charge(percent: arg0,boots: arg1))))
  }
  try await $s11EngineTests04BootB0V6charge4TestfMp_7__localfMu0_(percent: arg0,boots: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V6charge4TestfMp_25generator630a874ea2832041fMu_() async -> Testing.Test {
  return .__function(
  named: "charge(percent:boots:)",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R1: charge",traits: [],arguments: {[(34.0, false), (34.9, false), (35.0, true), (100.0, true), (nil, false)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 29, column: 6),
  parameters: [(firstName: "percent",secondName: nil,type: (Double?).self),(firstName: "boots",secondName: nil,type: (Bool).self)],
  testFunction: $s11EngineTests04BootB0V6charge4TestfMp_17Z630a874ea2832041fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V6charge4TestfMp_24accessor630a874ea2832041fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V6charge4TestfMp_25generator630a874ea2832041fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V6charge4TestfMp_33testContentRecord630a874ea2832041fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V6charge4TestfMp_24accessor630a874ea2832041fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:38:6-38:6
