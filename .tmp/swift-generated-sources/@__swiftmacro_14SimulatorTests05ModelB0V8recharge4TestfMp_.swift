@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V8recharge4TestfMp_17Z8b097530be81de28fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05ModelB0V8recharge4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05ModelB0V8recharge4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05ModelB0V8recharge4TestfMp_7__localfMu_.recharge())))
  }
  try await $s14SimulatorTests05ModelB0V8recharge4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V8recharge4TestfMp_25generator8b097530be81de28fMu_() async -> Testing.Test {
  return .__function(
  named: "recharge()",
  in: ModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an empty UPS is full again after 6 hours",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ModelTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ModelTests.swift", line: 40, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05ModelB0V8recharge4TestfMp_17Z8b097530be81de28fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05ModelB0V8recharge4TestfMp_24accessor8b097530be81de28fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05ModelB0V8recharge4TestfMp_25generator8b097530be81de28fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05ModelB0V8recharge4TestfMp_33testContentRecord8b097530be81de28fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05ModelB0V8recharge4TestfMp_24accessor8b097530be81de28fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:46:6-46:6
