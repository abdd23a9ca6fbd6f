@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V5smart4TestfMp_17Z9509be2ef70303a2fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06DoctorB0V5smart4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06DoctorB0V5smart4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06DoctorB0V5smart4TestfMp_7__localfMu_.smart())))
  }
  try await $s13TerminalTests06DoctorB0V5smart4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V5smart4TestfMp_25generator9509be2ef70303a2fMu_() async -> Testing.Test {
  return .__function(
  named: "smart()",
  in: DoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "drives without smartctl name the package to install",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/DoctorTests.swift", filePath: "/work/tree/Tests/TerminalTests/DoctorTests.swift", line: 47, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06DoctorB0V5smart4TestfMp_17Z9509be2ef70303a2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06DoctorB0V5smart4TestfMp_24accessor9509be2ef70303a2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06DoctorB0V5smart4TestfMp_25generator9509be2ef70303a2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06DoctorB0V5smart4TestfMp_33testContentRecord9509be2ef70303a2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06DoctorB0V5smart4TestfMp_24accessor9509be2ef70303a2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:56:6-56:6
