@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V4hook4TestfMp_16e702b3940c4202a8fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05ModelB0V4hook4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05ModelB0V4hook4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05ModelB0V4hook4TestfMp_7__localfMu_.hook())))
  }
  try await $s14SimulatorTests05ModelB0V4hook4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V4hook4TestfMp_25generatore702b3940c4202a8fMu_() async -> Testing.Test {
  return .__function(
  named: "hook()",
  in: ModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a hook sees every pass, with the facts that changed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ModelTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ModelTests.swift", line: 77, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05ModelB0V4hook4TestfMp_16e702b3940c4202a8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05ModelB0V4hook4TestfMp_24accessore702b3940c4202a8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05ModelB0V4hook4TestfMp_25generatore702b3940c4202a8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05ModelB0V4hook4TestfMp_33testContentRecorde702b3940c4202a8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05ModelB0V4hook4TestfMp_24accessore702b3940c4202a8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:84:6-84:6
