@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_17Z662d1be0b3739703fMu_(seconds arg0:Int) async throws -> Void {
  @Sendable func $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_7__localfMu0_(seconds arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_7__localfMu_.roundTrip(seconds: arg0))))
  }
  try await $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_7__localfMu0_(seconds: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_25generator662d1be0b3739703fMu_() async -> Testing.Test {
  return .__function(
  named: "roundTrip(seconds:)",
  in: SentenceClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a civil date leads back to the moment it was made from",traits: [],arguments: {[0, 951_782_399, 1_709_164_800, 4_102_444_799, -86_401]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 236, column: 6),
  parameters: [(firstName: "seconds",secondName: nil,type: (Int).self)],
  testFunction: $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_17Z662d1be0b3739703fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_24accessor662d1be0b3739703fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_25generator662d1be0b3739703fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_33testContentRecord662d1be0b3739703fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceClockB0V9roundTrip4TestfMp_24accessor662d1be0b3739703fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:246:6-246:6
