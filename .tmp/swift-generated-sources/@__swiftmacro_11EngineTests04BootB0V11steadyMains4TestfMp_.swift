@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V11steadyMains4TestfMp_15Z3a0e7e16f66aa6fMu_() async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V11steadyMains4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V11steadyMains4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V11steadyMains4TestfMp_7__localfMu_.steadyMains())))
  }
  try await $s11EngineTests04BootB0V11steadyMains4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V11steadyMains4TestfMp_23generator3a0e7e16f66aa6fMu_() async -> Testing.Test {
  return .__function(
  named: "steadyMains()",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R1: a node that stopped for want of power is booted after 300 s of mains, and not at 295",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 8, column: 6),
  parameters: [],
  testFunction: $s11EngineTests04BootB0V11steadyMains4TestfMp_15Z3a0e7e16f66aa6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V11steadyMains4TestfMp_22accessor3a0e7e16f66aa6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V11steadyMains4TestfMp_23generator3a0e7e16f66aa6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V11steadyMains4TestfMp_31testContentRecord3a0e7e16f66aa6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V11steadyMains4TestfMp_22accessor3a0e7e16f66aa6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:16:6-16:6
