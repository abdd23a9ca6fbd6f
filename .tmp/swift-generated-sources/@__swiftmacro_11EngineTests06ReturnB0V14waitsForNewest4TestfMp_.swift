@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_16e69fa42d2d805d37fMu_(kind arg0:Int) async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_7__localfMu0_(kind arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_7__localfMu_.waitsForNewest(kind: arg0))))
  }
  try await $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_7__localfMu0_(kind: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_25generatore69fa42d2d805d37fMu_() async -> Testing.Test {
  return .__function(
  named: "waitsForNewest(kind:)",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R8, S12: a node shed earlier starts nothing and names the peer it waits for",traits: [],arguments: {0...3},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 89, column: 6),
  parameters: [(firstName: "kind",secondName: nil,type: (Int).self)],
  testFunction: $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_16e69fa42d2d805d37fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_24accessore69fa42d2d805d37fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_25generatore69fa42d2d805d37fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_33testContentRecorde69fa42d2d805d37fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V14waitsForNewest4TestfMp_24accessore69fa42d2d805d37fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:106:6-106:6
