@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V7foreign4TestfMp_17Z886d88002ae60fb8fMu_() async throws -> Void {
  @Sendable func $s10StoreTests07OpeningB0V7foreign4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10StoreTests07OpeningB0V7foreign4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OpeningTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07OpeningB0V7foreign4TestfMp_7__localfMu_.foreign())))
  }
  try await $s10StoreTests07OpeningB0V7foreign4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07OpeningB0V7foreign4TestfMp_25generator886d88002ae60fb8fMu_() async -> Testing.Test {
  return .__function(
  named: "foreign()",
  in: OpeningTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "What is no database of ours is left as it is",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/OpeningTests.swift", filePath: "/work/tree/Tests/StoreTests/OpeningTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07OpeningB0V7foreign4TestfMp_17Z886d88002ae60fb8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07OpeningB0V7foreign4TestfMp_24accessor886d88002ae60fb8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07OpeningB0V7foreign4TestfMp_25generator886d88002ae60fb8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07OpeningB0V7foreign4TestfMp_33testContentRecord886d88002ae60fb8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07OpeningB0V7foreign4TestfMp_24accessor886d88002ae60fb8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:64:6-64:6
