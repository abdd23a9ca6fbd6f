@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V16interruptedMains4TestfMp_16c4a1d4f0587e6738fMu_() async throws -> Void {
  @Sendable func $s11EngineTests04BootB0V16interruptedMains4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests04BootB0V16interruptedMains4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests04BootB0V16interruptedMains4TestfMp_7__localfMu_.interruptedMains())))
  }
  try await $s11EngineTests04BootB0V16interruptedMains4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests04BootB0V16interruptedMains4TestfMp_25generatorc4a1d4f0587e6738fMu_() async -> Testing.Test {
  return .__function(
  named: "interruptedMains()",
  in: BootTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R1: mains that fails once starts the 300 s anew",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootTests.swift", line: 18, column: 6),
  parameters: [],
  testFunction: $s11EngineTests04BootB0V16interruptedMains4TestfMp_16c4a1d4f0587e6738fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests04BootB0V16interruptedMains4TestfMp_24accessorc4a1d4f0587e6738fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests04BootB0V16interruptedMains4TestfMp_25generatorc4a1d4f0587e6738fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests04BootB0V16interruptedMains4TestfMp_33testContentRecordc4a1d4f0587e6738fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests04BootB0V16interruptedMains4TestfMp_24accessorc4a1d4f0587e6738fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:27:6-27:6
