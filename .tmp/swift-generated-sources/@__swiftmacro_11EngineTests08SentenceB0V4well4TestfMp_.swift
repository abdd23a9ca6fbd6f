@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V4well4TestfMp_16baf2eabfbdbd2d5dfMu_() async throws -> Void {
  @Sendable func $s11EngineTests08SentenceB0V4well4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests08SentenceB0V4well4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests08SentenceB0V4well4TestfMp_7__localfMu_.well())))
  }
  try await $s11EngineTests08SentenceB0V4well4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests08SentenceB0V4well4TestfMp_25generatorbaf2eabfbdbd2d5dfMu_() async -> Testing.Test {
  return .__function(
  named: "well()",
  in: SentenceTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a healthy pair is said to be well, and nobody must act",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s11EngineTests08SentenceB0V4well4TestfMp_16baf2eabfbdbd2d5dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests08SentenceB0V4well4TestfMp_24accessorbaf2eabfbdbd2d5dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests08SentenceB0V4well4TestfMp_25generatorbaf2eabfbdbd2d5dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests08SentenceB0V4well4TestfMp_33testContentRecordbaf2eabfbdbd2d5dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests08SentenceB0V4well4TestfMp_24accessorbaf2eabfbdbd2d5dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:53:6-53:6
