@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V6moving4TestfMp_16bec83d2b7aa236dafMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V6moving4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V6moving4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V6moving4TestfMp_7__localfMu_.moving())))
  }
  try await $s11EngineTests08SentenceB0V6moving4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V6moving4TestfMp_25generatorbec83d2b7aa236dafMu_() async -> Testing.Test {
  return .__function(
  named: "moving()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "servers on the move are work, not an alarm (H1)",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 121, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V6moving4TestfMp_16bec83d2b7aa236dafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V6moving4TestfMp_24accessorbec83d2b7aa236dafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V6moving4TestfMp_25generatorbec83d2b7aa236dafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V6moving4TestfMp_33testContentRecordbec83d2b7aa236dafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V6moving4TestfMp_24accessorbec83d2b7aa236dafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:138:6-138:6
