@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V5times4TestfMp_16be319f4b19a81fbffMu_() async throws -> Void {
  @Sendable func $s11EngineTests013SentenceClockB0V5times4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests013SentenceClockB0V5times4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests013SentenceClockB0V5times4TestfMp_7__localfMu_.times())))
  }
  try await $s11EngineTests013SentenceClockB0V5times4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V5times4TestfMp_25generatorbe319f4b19a81fbffMu_() async -> Testing.Test {
  return .__function(
  named: "times()",
  in: SentenceClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "clock times are the site's own, with the day only when it is another",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 226, column: 6),
  parameters: [],
  testFunction: $s11EngineTests013SentenceClockB0V5times4TestfMp_16be319f4b19a81fbffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests013SentenceClockB0V5times4TestfMp_24accessorbe319f4b19a81fbffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceClockB0V5times4TestfMp_25generatorbe319f4b19a81fbffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests013SentenceClockB0V5times4TestfMp_33testContentRecordbe319f4b19a81fbffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceClockB0V5times4TestfMp_24accessorbe319f4b19a81fbffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:234:6-234:6
