@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V7colours4TestfMp_17Z7eae23da7844a24bfMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05TableB0V7colours4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05TableB0V7colours4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05TableB0V7colours4TestfMp_7__localfMu_.colours())))
  }
  try await $s13TerminalTests05TableB0V7colours4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V7colours4TestfMp_25generator7eae23da7844a24bfMu_() async -> Testing.Test {
  return .__function(
  named: "colours()",
  in: TableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "colours only at a terminal, and never against NO_COLOR",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/TableTests.swift", filePath: "/work/tree/Tests/TerminalTests/TableTests.swift", line: 52, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05TableB0V7colours4TestfMp_17Z7eae23da7844a24bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05TableB0V7colours4TestfMp_24accessor7eae23da7844a24bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05TableB0V7colours4TestfMp_25generator7eae23da7844a24bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05TableB0V7colours4TestfMp_33testContentRecord7eae23da7844a24bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05TableB0V7colours4TestfMp_24accessor7eae23da7844a24bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:60:6-60:6
