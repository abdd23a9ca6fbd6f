@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V10warningSum4TestfMp_17Z465b5f39ea923de2fMu_(count arg0:Int,word arg1:String,boots arg2:Bool) async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V10warningSum4TestfMp_7__localfMu0_(count arg0:Int,word arg1:String,boots arg2:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V10warningSum4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V10warningSum4TestfMp_7__localfMu_.warningSum(count: arg0,word: arg1,boots: arg2))))
  }
  try await $s11EngineTests04BootB0V10warningSum4TestfMp_7__localfMu0_(count: arg0,word: arg1,boots: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V10warningSum4TestfMp_25generator465b5f39ea923de2fMu_() async -> Testing.Test {
  return .__function(
  named: "warningSum(count:word:boots:)",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R1: a warning sum of 3 and no critical sensor",traits: [],arguments: {[(3, "warning", true), (4, "warning", false), (1, "critical", false)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 80, column: 6),
  parameters: [(firstName: "count",secondName: nil,type: (Int).self),(firstName: "word",secondName: nil,type: (String).self),(firstName: "boots",secondName: nil,type: (Bool).self)],
  testFunction: $s11EngineTests04BootB0V10warningSum4TestfMp_17Z465b5f39ea923de2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V10warningSum4TestfMp_24accessor465b5f39ea923de2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V10warningSum4TestfMp_25generator465b5f39ea923de2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V10warningSum4TestfMp_33testContentRecord465b5f39ea923de2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V10warningSum4TestfMp_24accessor465b5f39ea923de2fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:91:6-91:6
