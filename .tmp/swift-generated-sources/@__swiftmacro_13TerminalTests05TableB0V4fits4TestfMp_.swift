@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V4fits4TestfMp_17Z52d07599a4e80a07fMu_(width arg0:Int) async throws -> Void {
  @Sendable func $s13TerminalTests05TableB0V4fits4TestfMp_7__localfMu0_(width arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05TableB0V4fits4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05TableB0V4fits4TestfMp_7__localfMu_.fits(width: arg0))))
  }
  try await $s13TerminalTests05TableB0V4fits4TestfMp_7__localfMu0_(width: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V4fits4TestfMp_25generator52d07599a4e80a07fMu_() async -> Testing.Test {
  return .__function(
  named: "fits(width:)",
  in: TableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a table fits the terminal by wrapping, and loses no word",traits: [],arguments: {[30, 40, 60]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/TableTests.swift", filePath: "/work/tree/Tests/TerminalTests/TableTests.swift", line: 25, column: 6),
  parameters: [(firstName: "width",secondName: nil,type: (Int).self)],
  testFunction: $s13TerminalTests05TableB0V4fits4TestfMp_17Z52d07599a4e80a07fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05TableB0V4fits4TestfMp_24accessor52d07599a4e80a07fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05TableB0V4fits4TestfMp_25generator52d07599a4e80a07fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05TableB0V4fits4TestfMp_33testContentRecord52d07599a4e80a07fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05TableB0V4fits4TestfMp_24accessor52d07599a4e80a07fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:31:6-31:6
