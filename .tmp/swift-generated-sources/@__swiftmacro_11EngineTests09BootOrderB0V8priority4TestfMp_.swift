@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8priority4TestfMp_15Z3177f82ba2b450fMu_(other arg0:Int,boots arg1:Bool) async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V8priority4TestfMp_7__localfMu0_(other arg0:Int,boots arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V8priority4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V8priority4TestfMp_7__localfMu_.priority(other: arg0,boots: arg1))))
  }
  try await $s11EngineTests09BootOrderB0V8priority4TestfMp_7__localfMu0_(other: arg0,boots: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8priority4TestfMp_23generator3177f82ba2b450fMu_() async -> Testing.Test {
  return .__function(
  named: "priority(other:boots:)",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "S9: an Anvil with precedence boots first on a UPS that both use",traits: [],arguments: {[(1, false), (2, true), (3, true)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 90, column: 6),
  parameters: [(firstName: "other",secondName: nil,type: (Int).self),(firstName: "boots",secondName: nil,type: (Bool).self)],
  testFunction: $s11EngineTests09BootOrderB0V8priority4TestfMp_15Z3177f82ba2b450fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V8priority4TestfMp_22accessor3177f82ba2b450fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V8priority4TestfMp_23generator3177f82ba2b450fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V8priority4TestfMp_31testContentRecord3177f82ba2b450fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V8priority4TestfMp_22accessor3177f82ba2b450fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:96:6-96:6
