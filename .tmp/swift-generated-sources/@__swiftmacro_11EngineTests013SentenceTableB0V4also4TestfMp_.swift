@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceTableB0V4also4TestfMp_16c88c00dc1da20937fMu_() async throws -> Void {
  @Sendable func $s11EngineTests013SentenceTableB0V4also4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests013SentenceTableB0V4also4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests013SentenceTableB0V4also4TestfMp_7__localfMu_.also())))
  }
  try await $s11EngineTests013SentenceTableB0V4also4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests013SentenceTableB0V4also4TestfMp_25generatorc88c00dc1da20937fMu_() async -> Testing.Test {
  return .__function(
  named: "also()",
  in: SentenceTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what else is not well is told in whole words, with one full stop, and not twice",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTableTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTableTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s11EngineTests013SentenceTableB0V4also4TestfMp_16c88c00dc1da20937fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests013SentenceTableB0V4also4TestfMp_24accessorc88c00dc1da20937fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests013SentenceTableB0V4also4TestfMp_25generatorc88c00dc1da20937fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests013SentenceTableB0V4also4TestfMp_33testContentRecordc88c00dc1da20937fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests013SentenceTableB0V4also4TestfMp_24accessorc88c00dc1da20937fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:86:6-86:6
