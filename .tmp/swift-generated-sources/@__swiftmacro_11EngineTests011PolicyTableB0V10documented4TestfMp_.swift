@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests011PolicyTableB0V10documented4TestfMp_16dd407fc5a2c8a689fMu_() async throws -> Void {
  @Sendable func $s11EngineTests011PolicyTableB0V10documented4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests011PolicyTableB0V10documented4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PolicyTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests011PolicyTableB0V10documented4TestfMp_7__localfMu_.documented())))
  }
  try await $s11EngineTests011PolicyTableB0V10documented4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests011PolicyTableB0V10documented4TestfMp_25generatordd407fc5a2c8a689fMu_() async -> Testing.Test {
  return .__function(
  named: "documented()",
  in: PolicyTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "docs/rules.md tells every number of the policy as the engine uses it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PolicyTableTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PolicyTableTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s11EngineTests011PolicyTableB0V10documented4TestfMp_16dd407fc5a2c8a689fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests011PolicyTableB0V10documented4TestfMp_24accessordd407fc5a2c8a689fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests011PolicyTableB0V10documented4TestfMp_25generatordd407fc5a2c8a689fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests011PolicyTableB0V10documented4TestfMp_33testContentRecorddd407fc5a2c8a689fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests011PolicyTableB0V10documented4TestfMp_24accessordd407fc5a2c8a689fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTableTests.swift:38:6-38:6
