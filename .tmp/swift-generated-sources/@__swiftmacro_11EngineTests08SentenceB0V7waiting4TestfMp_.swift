@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V7waiting4TestfMp_16e3eac886bbde9d6efMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V7waiting4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V7waiting4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V7waiting4TestfMp_7__localfMu_.waiting())))
  }
  try await $s11EngineTests08SentenceB0V7waiting4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V7waiting4TestfMp_25generatore3eac886bbde9d6efMu_() async -> Testing.Test {
  return .__function(
  named: "waiting()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "both UPSes lost, within the hold: the moment of the shedding is told (P3)",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V7waiting4TestfMp_16e3eac886bbde9d6efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V7waiting4TestfMp_24accessore3eac886bbde9d6efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V7waiting4TestfMp_25generatore3eac886bbde9d6efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V7waiting4TestfMp_33testContentRecorde3eac886bbde9d6efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V7waiting4TestfMp_24accessore3eac886bbde9d6efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:82:6-82:6
