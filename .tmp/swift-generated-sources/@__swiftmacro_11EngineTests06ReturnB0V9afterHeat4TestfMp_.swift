@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V9afterHeat4TestfMp_17Z1c7dbd13f53c99b5fMu_() async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V9afterHeat4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V9afterHeat4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V9afterHeat4TestfMp_7__localfMu_.afterHeat())))
  }
  try await $s11EngineTests06ReturnB0V9afterHeat4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V9afterHeat4TestfMp_25generator1c7dbd13f53c99b5fMu_() async -> Testing.Test {
  return .__function(
  named: "afterHeat()",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R7: what stopped for heat starts again on a node that is up and cool",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 135, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06ReturnB0V9afterHeat4TestfMp_17Z1c7dbd13f53c99b5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V9afterHeat4TestfMp_24accessor1c7dbd13f53c99b5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V9afterHeat4TestfMp_25generator1c7dbd13f53c99b5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V9afterHeat4TestfMp_33testContentRecord1c7dbd13f53c99b5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V9afterHeat4TestfMp_24accessor1c7dbd13f53c99b5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:146:6-146:6
