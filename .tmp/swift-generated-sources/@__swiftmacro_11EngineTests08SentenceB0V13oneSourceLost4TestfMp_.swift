@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_16a213a878b43325befMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_7__localfMu_.oneSourceLost())))
  }
  try await $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_25generatora213a878b43325befMu_() async -> Testing.Test {
  return .__function(
  named: "oneSourceLost()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "one UPS lost is a warning that asks for nothing now (P1)",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 55, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_16a213a878b43325befMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_24accessora213a878b43325befMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_25generatora213a878b43325befMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_33testContentRecorda213a878b43325befMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V13oneSourceLost4TestfMp_24accessora213a878b43325befMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:66:6-66:6
