@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V11clusterless4TestfMp_17Z6f5853d7e3d28b5afMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06DoctorB0V11clusterless4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06DoctorB0V11clusterless4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06DoctorB0V11clusterless4TestfMp_7__localfMu_.clusterless())))
  }
  try await $s13TerminalTests06DoctorB0V11clusterless4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V11clusterless4TestfMp_25generator6f5853d7e3d28b5afMu_() async -> Testing.Test {
  return .__function(
  named: "clusterless()",
  in: DoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "without a cluster one host only observes, a pair is ill",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/DoctorTests.swift", filePath: "/work/tree/Tests/TerminalTests/DoctorTests.swift", line: 102, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06DoctorB0V11clusterless4TestfMp_17Z6f5853d7e3d28b5afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06DoctorB0V11clusterless4TestfMp_24accessor6f5853d7e3d28b5afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06DoctorB0V11clusterless4TestfMp_25generator6f5853d7e3d28b5afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06DoctorB0V11clusterless4TestfMp_33testContentRecord6f5853d7e3d28b5afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06DoctorB0V11clusterless4TestfMp_24accessor6f5853d7e3d28b5afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:109:6-109:6
