@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V4well4TestfMp_16baf2eabfbdbd2d5dfMu_() async throws -> Void {
  @Sendable func $s11EngineTests017SentenceObservingB0V4well4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests017SentenceObservingB0V4well4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SentenceObservingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests017SentenceObservingB0V4well4TestfMp_7__localfMu_.well())))
  }
  try await $s11EngineTests017SentenceObservingB0V4well4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests017SentenceObservingB0V4well4TestfMp_25generatorbaf2eabfbdbd2d5dfMu_() async -> Testing.Test {
  return .__function(
  named: "well()",
  in: SentenceObservingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "all well is all well",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/SentenceObservingTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift", line: 50, column: 6),
  parameters: [],
  testFunction: $s11EngineTests017SentenceObservingB0V4well4TestfMp_16baf2eabfbdbd2d5dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests017SentenceObservingB0V4well4TestfMp_24accessorbaf2eabfbdbd2d5dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests017SentenceObservingB0V4well4TestfMp_25generatorbaf2eabfbdbd2d5dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests017SentenceObservingB0V4well4TestfMp_33testContentRecordbaf2eabfbdbd2d5dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests017SentenceObservingB0V4well4TestfMp_24accessorbaf2eabfbdbd2d5dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:52:6-52:6
