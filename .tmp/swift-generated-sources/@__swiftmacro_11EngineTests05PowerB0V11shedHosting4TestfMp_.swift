@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V11shedHosting4TestfMp_16c6733a394e58f35bfMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V11shedHosting4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V11shedHosting4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V11shedHosting4TestfMp_7__localfMu_.shedHosting())))
  }
  try await $s11EngineTests05PowerB0V11shedHosting4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V11shedHosting4TestfMp_25generatorc6733a394e58f35bfMu_() async -> Testing.Test {
  return .__function(
  named: "shedHosting()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P3: the shed node's servers go to the kept one first",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 21, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V11shedHosting4TestfMp_16c6733a394e58f35bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V11shedHosting4TestfMp_24accessorc6733a394e58f35bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V11shedHosting4TestfMp_25generatorc6733a394e58f35bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V11shedHosting4TestfMp_33testContentRecordc6733a394e58f35bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V11shedHosting4TestfMp_24accessorc6733a394e58f35bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:29:6-29:6
