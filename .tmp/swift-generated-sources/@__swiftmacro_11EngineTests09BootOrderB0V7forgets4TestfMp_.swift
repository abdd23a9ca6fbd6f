@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V7forgets4TestfMp_17Z3d612041d9657103fMu_(ran arg0:Double,forgotten arg1:Bool) async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V7forgets4TestfMp_7__localfMu0_(ran arg0:Double,forgotten arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V7forgets4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V7forgets4TestfMp_7__localfMu_.forgets(ran: arg0,forgotten: arg1))))
  }
  try await $s11EngineTests09BootOrderB0V7forgets4TestfMp_7__localfMu0_(ran: arg0,forgotten: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V7forgets4TestfMp_25generator3d612041d9657103fMu_() async -> Testing.Test {
  return .__function(
  named: "forgets(ran:forgotten:)",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R5: six hours of running forget the stops, less does not",traits: [],arguments: {[(21_600.0, true), (21_590.0, false)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 23, column: 6),
  parameters: [(firstName: "ran",secondName: nil,type: (Double).self),(firstName: "forgotten",secondName: nil,type: (Bool).self)],
  testFunction: $s11EngineTests09BootOrderB0V7forgets4TestfMp_17Z3d612041d9657103fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V7forgets4TestfMp_24accessor3d612041d9657103fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V7forgets4TestfMp_25generator3d612041d9657103fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V7forgets4TestfMp_33testContentRecord3d612041d9657103fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V7forgets4TestfMp_24accessor3d612041d9657103fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:34:6-34:6
