@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V8separate4TestfMp_16c742b90cdd9e81edfMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V8separate4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V8separate4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V8separate4TestfMp_7__localfMu_.separate())))
  }
  try await $s11EngineTests05PowerB0V8separate4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V8separate4TestfMp_25generatorc742b90cdd9e81edfMu_() async -> Testing.Test {
  return .__function(
  named: "separate()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P2: a node without power gives its servers to the peer that has some",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 69, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V8separate4TestfMp_16c742b90cdd9e81edfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V8separate4TestfMp_24accessorc742b90cdd9e81edfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V8separate4TestfMp_25generatorc742b90cdd9e81edfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V8separate4TestfMp_33testContentRecordc742b90cdd9e81edfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V8separate4TestfMp_24accessorc742b90cdd9e81edfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:78:6-78:6
