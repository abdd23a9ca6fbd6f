@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V10serverDown4TestfMp_16c6594a882b338fecfMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V10serverDown4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V10serverDown4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V10serverDown4TestfMp_7__localfMu_.serverDown())))
  }
  try await $s11EngineTests08SentenceB0V10serverDown4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V10serverDown4TestfMp_25generatorc6594a882b338fecfMu_() async -> Testing.Test {
  return .__function(
  named: "serverDown()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a server that is down unasked is the first thing said",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 154, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V10serverDown4TestfMp_16c6594a882b338fecfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V10serverDown4TestfMp_24accessorc6594a882b338fecfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V10serverDown4TestfMp_25generatorc6594a882b338fecfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V10serverDown4TestfMp_33testContentRecordc6594a882b338fecfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V10serverDown4TestfMp_24accessorc6594a882b338fecfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:163:6-163:6
