@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V8harmless4TestfMp_16ecfac9c1c3e782c0fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests05TableB0V8harmless4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests05TableB0V8harmless4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(TableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests05TableB0V8harmless4TestfMp_7__localfMu_.harmless())))
  }
  try await $s13TerminalTests05TableB0V8harmless4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests05TableB0V8harmless4TestfMp_25generatorecfac9c1c3e782c0fMu_() async -> Testing.Test {
  return .__function(
  named: "harmless()",
  in: TableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what a device says cannot steer the terminal",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/TableTests.swift", filePath: "/work/tree/Tests/TerminalTests/TableTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests05TableB0V8harmless4TestfMp_16ecfac9c1c3e782c0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests05TableB0V8harmless4TestfMp_24accessorecfac9c1c3e782c0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests05TableB0V8harmless4TestfMp_25generatorecfac9c1c3e782c0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests05TableB0V8harmless4TestfMp_33testContentRecordecfac9c1c3e782c0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests05TableB0V8harmless4TestfMp_24accessorecfac9c1c3e782c0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:50:6-50:6
