@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V5tells4TestfMp_17Z7540a5df8af1e47dfMu_(_ arg0:Bad) async throws -> Void {
  @Sendable func $s14SimulatorTests06ParserB0V5tells4TestfMp_7__localfMu0_(_ arg0:Bad,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests06ParserB0V5tells4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ParserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests06ParserB0V5tells4TestfMp_7__localfMu_.tells(arg0))))
  }
  try await $s14SimulatorTests06ParserB0V5tells4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V5tells4TestfMp_25generator7540a5df8af1e47dfMu_() async -> Testing.Test {
  return .__function(
  named: "tells(_:)",
  in: ParserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a mistake is told with line, column and what would be right",traits: [],arguments: {bad},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ParserTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ParserTests.swift", line: 133, column: 6),
  parameters: [(firstName: "_",secondName: "bad",type: (Bad).self)],
  testFunction: $s14SimulatorTests06ParserB0V5tells4TestfMp_17Z7540a5df8af1e47dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests06ParserB0V5tells4TestfMp_24accessor7540a5df8af1e47dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests06ParserB0V5tells4TestfMp_25generator7540a5df8af1e47dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests06ParserB0V5tells4TestfMp_33testContentRecord7540a5df8af1e47dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests06ParserB0V5tells4TestfMp_24accessor7540a5df8af1e47dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:142:6-142:6
