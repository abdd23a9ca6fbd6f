@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V11expectation4TestfMp_17Z92f84850111021c1fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05ModelB0V11expectation4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05ModelB0V11expectation4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05ModelB0V11expectation4TestfMp_7__localfMu_.expectation())))
  }
  try await $s14SimulatorTests05ModelB0V11expectation4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V11expectation4TestfMp_25generator92f84850111021c1fMu_() async -> Testing.Test {
  return .__function(
  named: "expectation()",
  in: ModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an expectation that does not hold is a violation, and the story's status 1",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ModelTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ModelTests.swift", line: 94, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05ModelB0V11expectation4TestfMp_17Z92f84850111021c1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05ModelB0V11expectation4TestfMp_24accessor92f84850111021c1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05ModelB0V11expectation4TestfMp_25generator92f84850111021c1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05ModelB0V11expectation4TestfMp_33testContentRecord92f84850111021c1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05ModelB0V11expectation4TestfMp_24accessor92f84850111021c1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:99:6-99:6
