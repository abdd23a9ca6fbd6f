@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_16b6facdee5ffd271cfMu_() async throws -> Void {
  @Sendable func $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceObservingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_7__localfMu_.oneLost())))
  }
  try await $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_25generatorb6facdee5ffd271cfMu_() async -> Testing.Test {
  return .__function(
  named: "oneLost()",
  in: SentenceObservingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "one lost source of two is a warning that names the other",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceObservingTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_16b6facdee5ffd271cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_24accessorb6facdee5ffd271cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_25generatorb6facdee5ffd271cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_33testContentRecordb6facdee5ffd271cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests017SentenceObservingB0V7oneLost4TestfMp_24accessorb6facdee5ffd271cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:43:6-43:6
