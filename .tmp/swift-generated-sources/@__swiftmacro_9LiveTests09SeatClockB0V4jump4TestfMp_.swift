@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V4jump4TestfMp_16dfd3eafa4ba747aefMu_() async throws -> Void {
  @Sendable func $s9LiveTests09SeatClockB0V4jump4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s9LiveTests09SeatClockB0V4jump4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SeatClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s9LiveTests09SeatClockB0V4jump4TestfMp_7__localfMu_.jump())))
  }
  try await $s9LiveTests09SeatClockB0V4jump4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V4jump4TestfMp_25generatordfd3eafa4ba747aefMu_() async -> Testing.Test {
  return .__function(
  named: "jump()",
  in: SeatClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "setting the wall clock moves no moment, and is told with how much it was set",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LiveTests/SeatClockTests.swift", filePath: "/work/tree/Tests/LiveTests/SeatClockTests.swift", line: 19, column: 6),
  parameters: [],
  testFunction: $s9LiveTests09SeatClockB0V4jump4TestfMp_16dfd3eafa4ba747aefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s9LiveTests09SeatClockB0V4jump4TestfMp_24accessordfd3eafa4ba747aefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s9LiveTests09SeatClockB0V4jump4TestfMp_25generatordfd3eafa4ba747aefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s9LiveTests09SeatClockB0V4jump4TestfMp_33testContentRecorddfd3eafa4ba747aefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s9LiveTests09SeatClockB0V4jump4TestfMp_24accessordfd3eafa4ba747aefMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:29:6-29:6
