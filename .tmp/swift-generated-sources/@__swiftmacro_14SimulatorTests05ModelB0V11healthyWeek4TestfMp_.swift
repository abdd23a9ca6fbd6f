@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_17Z3f05c3ceb971e7bcfMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_7__localfMu_.healthyWeek())))
  }
  try await $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_25generator3f05c3ceb971e7bcfMu_() async -> Testing.Test {
  return .__function(
  named: "healthyWeek()",
  in: ModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a healthy week has no intent and no alert",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ModelTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ModelTests.swift", line: 58, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_17Z3f05c3ceb971e7bcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_24accessor3f05c3ceb971e7bcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_25generator3f05c3ceb971e7bcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_33testContentRecord3f05c3ceb971e7bcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05ModelB0V11healthyWeek4TestfMp_24accessor3f05c3ceb971e7bcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:66:6-66:6
