@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_16f2f8d3af3ef8886efMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_7__localfMu_.restartedStriker())))
  }
  try await $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_25generatorf2f8d3af3ef8886efMu_() async -> Testing.Test {
  return .__function(
  named: "restartedStriker()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R9: a Striker that restarts in the outage boots from what it kept, with 300 s of mains seen anew",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 123, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_16f2f8d3af3ef8886efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_24accessorf2f8d3af3ef8886efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_25generatorf2f8d3af3ef8886efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_33testContentRecordf2f8d3af3ef8886efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V16restartedStriker4TestfMp_24accessorf2f8d3af3ef8886efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:130:6-130:6
