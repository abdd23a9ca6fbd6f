@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V5reads4TestfMp_16b5771e72d48e29e7fMu_(_ arg0:Good) async throws -> Void {
  @Sendable func $s14SimulatorTests06ParserB0V5reads4TestfMp_7__localfMu0_(_ arg0:Good,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests06ParserB0V5reads4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ParserTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests06ParserB0V5reads4TestfMp_7__localfMu_.reads(arg0))))
  }
  try await $s14SimulatorTests06ParserB0V5reads4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests06ParserB0V5reads4TestfMp_25generatorb5771e72d48e29e7fMu_() async -> Testing.Test {
  return .__function(
  named: "reads(_:)",
  in: ParserTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "each command of the table is read as what it means",traits: [],arguments: {good},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/ParserTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/ParserTests.swift", line: 80, column: 6),
  parameters: [(firstName: "_",secondName: "good",type: (Good).self)],
  testFunction: $s14SimulatorTests06ParserB0V5reads4TestfMp_16b5771e72d48e29e7fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests06ParserB0V5reads4TestfMp_24accessorb5771e72d48e29e7fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests06ParserB0V5reads4TestfMp_25generatorb5771e72d48e29e7fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests06ParserB0V5reads4TestfMp_33testContentRecordb5771e72d48e29e7fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests06ParserB0V5reads4TestfMp_24accessorb5771e72d48e29e7fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:84:6-84:6
