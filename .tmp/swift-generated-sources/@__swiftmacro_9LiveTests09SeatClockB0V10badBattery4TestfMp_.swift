@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V10badBattery4TestfMp_17Z2bef2ab413ddc1a3fMu_() async throws -> Void {
  @Sendable func $s9LiveTests09SeatClockB0V10badBattery4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s9LiveTests09SeatClockB0V10badBattery4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SeatClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s9LiveTests09SeatClockB0V10badBattery4TestfMp_7__localfMu_.badBattery())))
  }
  try await $s9LiveTests09SeatClockB0V10badBattery4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V10badBattery4TestfMp_25generator2bef2ab413ddc1a3fMu_() async -> Testing.Test {
  return .__function(
  named: "badBattery()",
  in: SeatClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "after a boot with a wall clock in the past no moment comes before the last pass",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LiveTests/SeatClockTests.swift", filePath: "/work/tree/Tests/LiveTests/SeatClockTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s9LiveTests09SeatClockB0V10badBattery4TestfMp_17Z2bef2ab413ddc1a3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s9LiveTests09SeatClockB0V10badBattery4TestfMp_24accessor2bef2ab413ddc1a3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s9LiveTests09SeatClockB0V10badBattery4TestfMp_25generator2bef2ab413ddc1a3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s9LiveTests09SeatClockB0V10badBattery4TestfMp_33testContentRecord2bef2ab413ddc1a3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s9LiveTests09SeatClockB0V10badBattery4TestfMp_24accessor2bef2ab413ddc1a3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:55:6-55:6
