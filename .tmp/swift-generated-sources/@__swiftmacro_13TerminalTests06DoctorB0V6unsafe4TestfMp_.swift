@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V6unsafe4TestfMp_17Z74aff612ccfc711dfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06DoctorB0V6unsafe4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06DoctorB0V6unsafe4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DoctorTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06DoctorB0V6unsafe4TestfMp_7__localfMu_.unsafe())))
  }
  try await $s13TerminalTests06DoctorB0V6unsafe4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06DoctorB0V6unsafe4TestfMp_25generator74aff612ccfc711dfMu_() async -> Testing.Test {
  return .__function(
  named: "unsafe()",
  in: DoctorTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agents directory that others may write to is named, with the command",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/DoctorTests.swift", filePath: "/work/tree/Tests/TerminalTests/DoctorTests.swift", line: 75, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06DoctorB0V6unsafe4TestfMp_17Z74aff612ccfc711dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06DoctorB0V6unsafe4TestfMp_24accessor74aff612ccfc711dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06DoctorB0V6unsafe4TestfMp_25generator74aff612ccfc711dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06DoctorB0V6unsafe4TestfMp_33testContentRecord74aff612ccfc711dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06DoctorB0V6unsafe4TestfMp_24accessor74aff612ccfc711dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:80:6-80:6
