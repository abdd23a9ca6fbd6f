@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V3bmc4TestfMp_17Z9eecd0ee8a0c4a02fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06DoctorB0V3bmc4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06DoctorB0V3bmc4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06DoctorB0V3bmc4TestfMp_7__localfMu_.bmc())))
  }
  try await $s13TerminalTests06DoctorB0V3bmc4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V3bmc4TestfMp_25generator9eecd0ee8a0c4a02fMu_() async -> Testing.Test {
  return .__function(
  named: "bmc()",
  in: DoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a BMC without its driver is told from no BMC and from one that cannot be told",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/DoctorTests.swift", filePath: "/work/tree/Tests/TerminalTests/DoctorTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06DoctorB0V3bmc4TestfMp_17Z9eecd0ee8a0c4a02fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06DoctorB0V3bmc4TestfMp_24accessor9eecd0ee8a0c4a02fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06DoctorB0V3bmc4TestfMp_25generator9eecd0ee8a0c4a02fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06DoctorB0V3bmc4TestfMp_33testContentRecord9eecd0ee8a0c4a02fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06DoctorB0V3bmc4TestfMp_24accessor9eecd0ee8a0c4a02fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:73:6-73:6
