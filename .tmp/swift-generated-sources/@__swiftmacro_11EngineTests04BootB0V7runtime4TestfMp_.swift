@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V7runtime4TestfMp_17Z1db31cee5dead2d2fMu_() async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V7runtime4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V7runtime4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V7runtime4TestfMp_7__localfMu_.runtime())))
  }
  try await $s11EngineTests04BootB0V7runtime4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V7runtime4TestfMp_25generator1db31cee5dead2d2fMu_() async -> Testing.Test {
  return .__function(
  named: "runtime()",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R1: the runtime must cover a boot and a safe stop at the load of before",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 54, column: 6),
  parameters: [],
  testFunction: $s11EngineTests04BootB0V7runtime4TestfMp_17Z1db31cee5dead2d2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V7runtime4TestfMp_24accessor1db31cee5dead2d2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V7runtime4TestfMp_25generator1db31cee5dead2d2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V7runtime4TestfMp_33testContentRecord1db31cee5dead2d2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V7runtime4TestfMp_24accessor1db31cee5dead2d2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:68:6-68:6
