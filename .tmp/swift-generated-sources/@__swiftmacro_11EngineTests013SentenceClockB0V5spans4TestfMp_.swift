@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V5spans4TestfMp_16Z3536505d360c6fffMu_() async throws -> Void {
  @Sendable func $s11EngineTests013SentenceClockB0V5spans4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests013SentenceClockB0V5spans4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests013SentenceClockB0V5spans4TestfMp_7__localfMu_.spans())))
  }
  try await $s11EngineTests013SentenceClockB0V5spans4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V5spans4TestfMp_24generator3536505d360c6fffMu_() async -> Testing.Test {
  return .__function(
  named: "spans()",
  in: SentenceClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "spans are told in words",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 248, column: 6),
  parameters: [],
  testFunction: $s11EngineTests013SentenceClockB0V5spans4TestfMp_16Z3536505d360c6fffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests013SentenceClockB0V5spans4TestfMp_23accessor3536505d360c6fffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceClockB0V5spans4TestfMp_24generator3536505d360c6fffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests013SentenceClockB0V5spans4TestfMp_32testContentRecord3536505d360c6fffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceClockB0V5spans4TestfMp_23accessor3536505d360c6fffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:257:6-257:6
