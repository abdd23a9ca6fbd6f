@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V10unknownBMC4TestfMp_16da983ff175acdcfafMu_(kind arg0:Int) async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V10unknownBMC4TestfMp_7__localfMu0_(kind arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V10unknownBMC4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V10unknownBMC4TestfMp_7__localfMu_.unknownBMC(kind: arg0))))
  }
  try await $s11EngineTests04BootB0V10unknownBMC4TestfMp_7__localfMu0_(kind: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V10unknownBMC4TestfMp_25generatorda983ff175acdcfafMu_() async -> Testing.Test {
  return .__function(
  named: "unknownBMC(kind:)",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R4: a BMC that is silent, answers nonsense or was never heard boots nothing",traits: [],arguments: {0...2},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 149, column: 6),
  parameters: [(firstName: "kind",secondName: nil,type: (Int).self)],
  testFunction: $s11EngineTests04BootB0V10unknownBMC4TestfMp_16da983ff175acdcfafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V10unknownBMC4TestfMp_24accessorda983ff175acdcfafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V10unknownBMC4TestfMp_25generatorda983ff175acdcfafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V10unknownBMC4TestfMp_33testContentRecordda983ff175acdcfafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V10unknownBMC4TestfMp_24accessorda983ff175acdcfafMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:164:6-164:6
