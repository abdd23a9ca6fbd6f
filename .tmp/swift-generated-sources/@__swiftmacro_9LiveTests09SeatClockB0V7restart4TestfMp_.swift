@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V7restart4TestfMp_17Z4bf5d8cf3b7ba180fMu_() async throws -> Void {
  @Sendable func $s9LiveTests09SeatClockB0V7restart4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s9LiveTests09SeatClockB0V7restart4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SeatClockTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s9LiveTests09SeatClockB0V7restart4TestfMp_7__localfMu_.restart())))
  }
  try await $s9LiveTests09SeatClockB0V7restart4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests09SeatClockB0V7restart4TestfMp_25generator4bf5d8cf3b7ba180fMu_() async -> Testing.Test {
  return .__function(
  named: "restart()",
  in: SeatClockTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "after a restart within one boot time goes on as measured by the boot clock",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LiveTests/SeatClockTests.swift", filePath: "/work/tree/Tests/LiveTests/SeatClockTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s9LiveTests09SeatClockB0V7restart4TestfMp_17Z4bf5d8cf3b7ba180fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s9LiveTests09SeatClockB0V7restart4TestfMp_24accessor4bf5d8cf3b7ba180fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s9LiveTests09SeatClockB0V7restart4TestfMp_25generator4bf5d8cf3b7ba180fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s9LiveTests09SeatClockB0V7restart4TestfMp_33testContentRecord4bf5d8cf3b7ba180fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s9LiveTests09SeatClockB0V7restart4TestfMp_24accessor4bf5d8cf3b7ba180fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:47:6-47:6
