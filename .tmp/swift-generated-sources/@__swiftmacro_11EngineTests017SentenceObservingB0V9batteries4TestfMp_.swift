@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_17Z37de9ec266fd4bc3fMu_() async throws -> Void {
  @Sendable func $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceObservingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests017SentenceObservingB0V9batteries4TestfMp_7__localfMu_.batteries())))
  }
  try await $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_25generator37de9ec266fd4bc3fMu_() async -> Testing.Test {
  return .__function(
  named: "batteries()",
  in: SentenceObservingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "on batteries it says how long they last, and that nobody else stops the host",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceObservingTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift", line: 24, column: 6),
  parameters: [],
  testFunction: $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_17Z37de9ec266fd4bc3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_24accessor37de9ec266fd4bc3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests017SentenceObservingB0V9batteries4TestfMp_25generator37de9ec266fd4bc3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_33testContentRecord37de9ec266fd4bc3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests017SentenceObservingB0V9batteries4TestfMp_24accessor37de9ec266fd4bc3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:31:6-31:6
