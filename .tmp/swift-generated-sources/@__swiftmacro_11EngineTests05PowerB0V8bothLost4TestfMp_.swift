@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V8bothLost4TestfMp_17Z45c0c2307346be77fMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V8bothLost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V8bothLost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V8bothLost4TestfMp_7__localfMu_.bothLost())))
  }
  try await $s11EngineTests05PowerB0V8bothLost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V8bothLost4TestfMp_25generator45c0c2307346be77fMu_() async -> Testing.Test {
  return .__function(
  named: "bothLost()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P3: at 119 s nothing, at 120 s exactly one node is shed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 14, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V8bothLost4TestfMp_17Z45c0c2307346be77fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V8bothLost4TestfMp_24accessor45c0c2307346be77fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V8bothLost4TestfMp_25generator45c0c2307346be77fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V8bothLost4TestfMp_33testContentRecord45c0c2307346be77fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V8bothLost4TestfMp_24accessor45c0c2307346be77fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:19:6-19:6
