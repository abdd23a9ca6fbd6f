@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V6notYet4TestfMp_16e22a31005fdb3775fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05ModelB0V6notYet4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05ModelB0V6notYet4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05ModelB0V6notYet4TestfMp_7__localfMu_.notYet())))
  }
  try await $s14SimulatorTests05ModelB0V6notYet4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05ModelB0V6notYet4TestfMp_25generatore22a31005fdb3775fMu_() async -> Testing.Test {
  return .__function(
  named: "notYet()",
  in: ModelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a command that the model does not know how to do is an error, never ignored",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ModelTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ModelTests.swift", line: 86, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05ModelB0V6notYet4TestfMp_16e22a31005fdb3775fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05ModelB0V6notYet4TestfMp_24accessore22a31005fdb3775fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05ModelB0V6notYet4TestfMp_25generatore22a31005fdb3775fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05ModelB0V6notYet4TestfMp_33testContentRecorde22a31005fdb3775fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05ModelB0V6notYet4TestfMp_24accessore22a31005fdb3775fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:92:6-92:6
