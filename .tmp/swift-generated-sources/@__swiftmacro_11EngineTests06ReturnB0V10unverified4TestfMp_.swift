@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V10unverified4TestfMp_16f973d56655358a1efMu_() async throws -> Void {
  @Sendable func $s11EngineTests06ReturnB0V10unverified4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests06ReturnB0V10unverified4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReturnTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests06ReturnB0V10unverified4TestfMp_7__localfMu_.unverified())))
  }
  try await $s11EngineTests06ReturnB0V10unverified4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests06ReturnB0V10unverified4TestfMp_25generatorf973d56655358a1efMu_() async -> Testing.Test {
  return .__function(
  named: "unverified()",
  in: ReturnTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R8: a fence that fails is tried and told again every 60 s until a person says `confirm off`",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/ReturnTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/ReturnTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s11EngineTests06ReturnB0V10unverified4TestfMp_16f973d56655358a1efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests06ReturnB0V10unverified4TestfMp_24accessorf973d56655358a1efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests06ReturnB0V10unverified4TestfMp_25generatorf973d56655358a1efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests06ReturnB0V10unverified4TestfMp_33testContentRecordf973d56655358a1efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests06ReturnB0V10unverified4TestfMp_24accessorf973d56655358a1efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:61:6-61:6
