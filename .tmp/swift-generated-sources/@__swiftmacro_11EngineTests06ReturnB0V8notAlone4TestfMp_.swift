@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V8notAlone4TestfMp_17Z2f4645de4bd52a5efMu_() async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V8notAlone4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V8notAlone4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V8notAlone4TestfMp_7__localfMu_.notAlone())))
  }
  try await $s11EngineTests06ReturnB0V8notAlone4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V8notAlone4TestfMp_25generator2f4645de4bd52a5efMu_() async -> Testing.Test {
  return .__function(
  named: "notAlone()",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R8: nothing while the peer is a member, or while the node has quorum itself",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 108, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06ReturnB0V8notAlone4TestfMp_17Z2f4645de4bd52a5efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V8notAlone4TestfMp_24accessor2f4645de4bd52a5efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V8notAlone4TestfMp_25generator2f4645de4bd52a5efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V8notAlone4TestfMp_33testContentRecord2f4645de4bd52a5efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V8notAlone4TestfMp_24accessor2f4645de4bd52a5efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:115:6-115:6
