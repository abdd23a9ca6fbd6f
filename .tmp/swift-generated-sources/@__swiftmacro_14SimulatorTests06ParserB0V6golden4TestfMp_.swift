@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V6golden4TestfMp_16f47fcad513ffa652fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests06ParserB0V6golden4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests06ParserB0V6golden4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ParserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests06ParserB0V6golden4TestfMp_7__localfMu_.golden())))
  }
  try await $s14SimulatorTests06ParserB0V6golden4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V6golden4TestfMp_25generatorf47fcad513ffa652fMu_() async -> Testing.Test {
  return .__function(
  named: "golden()",
  in: ParserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "golden parts are read to the next blank line",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ParserTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ParserTests.swift", line: 144, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests06ParserB0V6golden4TestfMp_16f47fcad513ffa652fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests06ParserB0V6golden4TestfMp_24accessorf47fcad513ffa652fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests06ParserB0V6golden4TestfMp_25generatorf47fcad513ffa652fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests06ParserB0V6golden4TestfMp_33testContentRecordf47fcad513ffa652fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests06ParserB0V6golden4TestfMp_24accessorf47fcad513ffa652fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:149:6-149:6
