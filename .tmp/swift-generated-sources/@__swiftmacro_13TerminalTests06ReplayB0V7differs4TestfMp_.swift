@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V7differs4TestfMp_16aa73778e3df46c13fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06ReplayB0V7differs4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06ReplayB0V7differs4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06ReplayB0V7differs4TestfMp_7__localfMu_.differs())))
  }
  try await $s13TerminalTests06ReplayB0V7differs4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V7differs4TestfMp_25generatoraa73778e3df46c13fMu_() async -> Testing.Test {
  return .__function(
  named: "differs()",
  in: ReplayTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a decision that is not what the engine decides is told, with the part that differs",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ReplayTests.swift", filePath: "/work/tree/Tests/TerminalTests/ReplayTests.swift", line: 34, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06ReplayB0V7differs4TestfMp_16aa73778e3df46c13fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06ReplayB0V7differs4TestfMp_24accessoraa73778e3df46c13fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06ReplayB0V7differs4TestfMp_25generatoraa73778e3df46c13fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06ReplayB0V7differs4TestfMp_33testContentRecordaa73778e3df46c13fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06ReplayB0V7differs4TestfMp_24accessoraa73778e3df46c13fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:42:6-42:6
