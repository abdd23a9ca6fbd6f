@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V6memory4TestfMp_17Z3447f4fd402a6b33fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07RestartB0V6memory4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07RestartB0V6memory4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RestartTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07RestartB0V6memory4TestfMp_7__localfMu_.memory())))
  }
  try await $s10StoreTests07RestartB0V6memory4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V6memory4TestfMp_25generator3447f4fd402a6b33fMu_() async -> Testing.Test {
  return .__function(
  named: "memory()",
  in: RestartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Memory, tracks, alerts and digest come back as they were in the last pass",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RestartTests.swift", filePath: "/work/tree/Tests/StoreTests/RestartTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07RestartB0V6memory4TestfMp_17Z3447f4fd402a6b33fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07RestartB0V6memory4TestfMp_24accessor3447f4fd402a6b33fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07RestartB0V6memory4TestfMp_25generator3447f4fd402a6b33fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07RestartB0V6memory4TestfMp_33testContentRecord3447f4fd402a6b33fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07RestartB0V6memory4TestfMp_24accessor3447f4fd402a6b33fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:83:6-83:6
