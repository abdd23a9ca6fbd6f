@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V7allWell4TestfMp_17Z759bb6ba94ab3960fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06DoctorB0V7allWell4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06DoctorB0V7allWell4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06DoctorB0V7allWell4TestfMp_7__localfMu_.allWell())))
  }
  try await $s13TerminalTests06DoctorB0V7allWell4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V7allWell4TestfMp_25generator759bb6ba94ab3960fMu_() async -> Testing.Test {
  return .__function(
  named: "allWell()",
  in: DoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a host that has everything lacks nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/DoctorTests.swift", filePath: "/work/tree/Tests/TerminalTests/DoctorTests.swift", line: 38, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06DoctorB0V7allWell4TestfMp_17Z759bb6ba94ab3960fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06DoctorB0V7allWell4TestfMp_24accessor759bb6ba94ab3960fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06DoctorB0V7allWell4TestfMp_25generator759bb6ba94ab3960fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06DoctorB0V7allWell4TestfMp_33testContentRecord759bb6ba94ab3960fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06DoctorB0V7allWell4TestfMp_24accessor759bb6ba94ab3960fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:45:6-45:6
