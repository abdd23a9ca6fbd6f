@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06PolicyB0V8complete4TestfMp_17Z2780be421c7c5977fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06PolicyB0V8complete4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06PolicyB0V8complete4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PolicyTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06PolicyB0V8complete4TestfMp_7__localfMu_.complete())))
  }
  try await $s11EngineTests06PolicyB0V8complete4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06PolicyB0V8complete4TestfMp_25generator2780be421c7c5977fMu_() async -> Testing.Test {
  return .__function(
  named: "complete()",
  in: PolicyTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "every number of the policy is in the catalogue, once",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PolicyTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PolicyTests.swift", line: 13, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06PolicyB0V8complete4TestfMp_17Z2780be421c7c5977fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06PolicyB0V8complete4TestfMp_24accessor2780be421c7c5977fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06PolicyB0V8complete4TestfMp_25generator2780be421c7c5977fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06PolicyB0V8complete4TestfMp_33testContentRecord2780be421c7c5977fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06PolicyB0V8complete4TestfMp_24accessor2780be421c7c5977fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTests.swift:20:6-20:6
