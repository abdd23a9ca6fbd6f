@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V6fences4TestfMp_17Z9764ac2860a4aed1fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V6fences4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V6fences4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V6fences4TestfMp_7__localfMu_.fences())))
  }
  try await $s11EngineTests06ReturnB0V6fences4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V6fences4TestfMp_25generator9764ac2860a4aed1fMu_() async -> Testing.Test {
  return .__function(
  named: "fences()",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R8: the survivor waits 600 s for its peer, then turns it off before it starts anything",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 23, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06ReturnB0V6fences4TestfMp_17Z9764ac2860a4aed1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V6fences4TestfMp_24accessor9764ac2860a4aed1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V6fences4TestfMp_25generator9764ac2860a4aed1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V6fences4TestfMp_33testContentRecord9764ac2860a4aed1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V6fences4TestfMp_24accessor9764ac2860a4aed1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:31:6-31:6
