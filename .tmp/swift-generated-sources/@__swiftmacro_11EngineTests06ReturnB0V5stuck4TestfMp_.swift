@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V5stuck4TestfMp_17Z24c3e7d412080f27fMu_(seconds arg0:Double,told arg1:Bool) async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V5stuck4TestfMp_7__localfMu0_(seconds arg0:Double,told arg1:Bool,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V5stuck4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V5stuck4TestfMp_7__localfMu_.stuck(seconds: arg0,told: arg1))))
  }
  try await $s11EngineTests06ReturnB0V5stuck4TestfMp_7__localfMu0_(seconds: arg0,told: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V5stuck4TestfMp_25generator24c3e7d412080f27fMu_() async -> Testing.Test {
  return .__function(
  named: "stuck(seconds:told:)",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R13: on and no member for 900 s is told, and never power-cycled",traits: [],arguments: {[(895.0, false), (900, true)]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 195, column: 6),
  parameters: [(firstName: "seconds",secondName: nil,type: (Double).self),(firstName: "told",secondName: nil,type: (Bool).self)],
  testFunction: $s11EngineTests06ReturnB0V5stuck4TestfMp_17Z24c3e7d412080f27fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V5stuck4TestfMp_24accessor24c3e7d412080f27fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V5stuck4TestfMp_25generator24c3e7d412080f27fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V5stuck4TestfMp_33testContentRecord24c3e7d412080f27fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V5stuck4TestfMp_24accessor24c3e7d412080f27fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:208:6-208:6
