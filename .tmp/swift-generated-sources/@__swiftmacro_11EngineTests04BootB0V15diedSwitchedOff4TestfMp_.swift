@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_17Z8f626bd90c21f2f1fMu_() async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_7__localfMu_.diedSwitchedOff())))
  }
  try await $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_25generator8f626bd90c21f2f1fMu_() async -> Testing.Test {
  return .__function(
  named: "diedSwitchedOff()",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R3: booting the dead can be switched off",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 140, column: 6),
  parameters: [],
  testFunction: $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_17Z8f626bd90c21f2f1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_24accessor8f626bd90c21f2f1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_25generator8f626bd90c21f2f1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_33testContentRecord8f626bd90c21f2f1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V15diedSwitchedOff4TestfMp_24accessor8f626bd90c21f2f1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:147:6-147:6
