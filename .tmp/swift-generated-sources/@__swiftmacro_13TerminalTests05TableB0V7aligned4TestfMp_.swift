@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V7aligned4TestfMp_16f293faa7139a24bffMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05TableB0V7aligned4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05TableB0V7aligned4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05TableB0V7aligned4TestfMp_7__localfMu_.aligned())))
  }
  try await $s13TerminalTests05TableB0V7aligned4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V7aligned4TestfMp_25generatorf293faa7139a24bffMu_() async -> Testing.Test {
  return .__function(
  named: "aligned()",
  in: TableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "columns line up, also below letters of double width, and no line ends in blanks",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/TableTests.swift", filePath: "/work/tree/Tests/TerminalTests/TableTests.swift", line: 16, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05TableB0V7aligned4TestfMp_16f293faa7139a24bffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05TableB0V7aligned4TestfMp_24accessorf293faa7139a24bffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05TableB0V7aligned4TestfMp_25generatorf293faa7139a24bffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05TableB0V7aligned4TestfMp_33testContentRecordf293faa7139a24bffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05TableB0V7aligned4TestfMp_24accessorf293faa7139a24bffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:23:6-23:6
