@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V4heat4TestfMp_17Z9843613f7ae4dc73fMu_() async throws -> Void {
  @Sendable func $s11EngineTests017SentenceObservingB0V4heat4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests017SentenceObservingB0V4heat4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceObservingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests017SentenceObservingB0V4heat4TestfMp_7__localfMu_.heat())))
  }
  try await $s11EngineTests017SentenceObservingB0V4heat4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V4heat4TestfMp_25generator9843613f7ae4dc73fMu_() async -> Testing.Test {
  return .__function(
  named: "heat()",
  in: SentenceObservingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "critical heat asks for a person",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceObservingTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s11EngineTests017SentenceObservingB0V4heat4TestfMp_17Z9843613f7ae4dc73fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests017SentenceObservingB0V4heat4TestfMp_24accessor9843613f7ae4dc73fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests017SentenceObservingB0V4heat4TestfMp_25generator9843613f7ae4dc73fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests017SentenceObservingB0V4heat4TestfMp_33testContentRecord9843613f7ae4dc73fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests017SentenceObservingB0V4heat4TestfMp_24accessor9843613f7ae4dc73fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:48:6-48:6
