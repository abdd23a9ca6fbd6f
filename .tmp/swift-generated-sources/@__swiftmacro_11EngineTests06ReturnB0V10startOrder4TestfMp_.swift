@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V10startOrder4TestfMp_16d00988b23e60a179fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V10startOrder4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V10startOrder4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V10startOrder4TestfMp_7__localfMu_.startOrder())))
  }
  try await $s11EngineTests06ReturnB0V10startOrder4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V10startOrder4TestfMp_25generatord00988b23e60a179fMu_() async -> Testing.Test {
  return .__function(
  named: "startOrder()",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R7: a circle and a child of one that must stay off are left out and told; the rest starts",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 117, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06ReturnB0V10startOrder4TestfMp_16d00988b23e60a179fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V10startOrder4TestfMp_24accessord00988b23e60a179fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V10startOrder4TestfMp_25generatord00988b23e60a179fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V10startOrder4TestfMp_33testContentRecordd00988b23e60a179fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V10startOrder4TestfMp_24accessord00988b23e60a179fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:133:6-133:6
