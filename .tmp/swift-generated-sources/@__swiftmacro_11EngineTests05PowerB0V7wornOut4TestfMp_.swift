@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7wornOut4TestfMp_17Z1f571ec08e563f05fMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V7wornOut4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V7wornOut4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V7wornOut4TestfMp_7__localfMu_.wornOut())))
  }
  try await $s11EngineTests05PowerB0V7wornOut4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7wornOut4TestfMp_25generator1f571ec08e563f05fMu_() async -> Testing.Test {
  return .__function(
  named: "wornOut()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P3: 300 s on battery within 30 min shed a node though no stretch lasted 120 s",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V7wornOut4TestfMp_17Z1f571ec08e563f05fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V7wornOut4TestfMp_24accessor1f571ec08e563f05fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V7wornOut4TestfMp_25generator1f571ec08e563f05fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V7wornOut4TestfMp_33testContentRecord1f571ec08e563f05fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V7wornOut4TestfMp_24accessor1f571ec08e563f05fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:49:6-49:6
