@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8forecast4TestfMp_17Z97aeec72d27a85b4fMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V8forecast4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V8forecast4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V8forecast4TestfMp_7__localfMu_.forecast())))
  }
  try await $s11EngineTests09BootOrderB0V8forecast4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8forecast4TestfMp_25generator97aeec72d27a85b4fMu_() async -> Testing.Test {
  return .__function(
  named: "forecast()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R10: when it will be booted is foretold from the measured charge rate, with its error",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 107, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V8forecast4TestfMp_17Z97aeec72d27a85b4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V8forecast4TestfMp_24accessor97aeec72d27a85b4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V8forecast4TestfMp_25generator97aeec72d27a85b4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V8forecast4TestfMp_33testContentRecord97aeec72d27a85b4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V8forecast4TestfMp_24accessor97aeec72d27a85b4fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:121:6-121:6
