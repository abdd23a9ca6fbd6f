@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V9observing4TestfMp_17Z9fef7d13840fafd8fMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V9observing4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V9observing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V9observing4TestfMp_7__localfMu_.observing())))
  }
  try await $s11EngineTests08SentenceB0V9observing4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V9observing4TestfMp_25generator9fef7d13840fafd8fMu_() async -> Testing.Test {
  return .__function(
  named: "observing()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a plain host without a cluster is well, and told to be only observed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 174, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V9observing4TestfMp_17Z9fef7d13840fafd8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V9observing4TestfMp_24accessor9fef7d13840fafd8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V9observing4TestfMp_25generator9fef7d13840fafd8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V9observing4TestfMp_33testContentRecord9fef7d13840fafd8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V9observing4TestfMp_24accessor9fef7d13840fafd8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:191:6-191:6
