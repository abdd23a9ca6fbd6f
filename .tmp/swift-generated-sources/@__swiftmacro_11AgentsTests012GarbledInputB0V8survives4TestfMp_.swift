@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests012GarbledInputB0V8survives4TestfMp_16c7519430ce09209ffMu_(_ arg0:CaseTests.Case) async throws -> Void {
  let $s11AgentsTests012GarbledInputB0V8survives4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(GarbledInputTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests012GarbledInputB0V8survives4TestfMp_7__localfMu_.survives(arg0))))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests012GarbledInputB0V8survives4TestfMp_25generatorc7519430ce09209ffMu_() async -> Testing.Test {
  return .__function(
  named: "survives(_:)",
  in: GarbledInputTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "an agent fed with broken-off or garbled input gives sensible lines or an error",traits: [],arguments: {CaseTests.Case.all},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/GarbledInputTests.swift", filePath: "/work/tree/Tests/AgentsTests/GarbledInputTests.swift", line: 8, column: 6),
  parameters: [(firstName: "_",secondName: "one",type: (CaseTests.Case).self)],
  testFunction: $s11AgentsTests012GarbledInputB0V8survives4TestfMp_16c7519430ce09209ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests012GarbledInputB0V8survives4TestfMp_24accessorc7519430ce09209ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests012GarbledInputB0V8survives4TestfMp_25generatorc7519430ce09209ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests012GarbledInputB0V8survives4TestfMp_33testContentRecordc7519430ce09209ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests012GarbledInputB0V8survives4TestfMp_24accessorc7519430ce09209ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/GarbledInputTests.swift:20:6-20:6
