@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V3why4TestfMp_17Z9eaa9303829840aafMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06ReplayB0V3why4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06ReplayB0V3why4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06ReplayB0V3why4TestfMp_7__localfMu_.why())))
  }
  try await $s13TerminalTests06ReplayB0V3why4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V3why4TestfMp_25generator9eaa9303829840aafMu_() async -> Testing.Test {
  return .__function(
  named: "why()",
  in: ReplayTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "why names the rule, the facts, what was rejected, and what would have changed it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ReplayTests.swift", filePath: "/work/tree/Tests/TerminalTests/ReplayTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06ReplayB0V3why4TestfMp_17Z9eaa9303829840aafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06ReplayB0V3why4TestfMp_24accessor9eaa9303829840aafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06ReplayB0V3why4TestfMp_25generator9eaa9303829840aafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06ReplayB0V3why4TestfMp_33testContentRecord9eaa9303829840aafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06ReplayB0V3why4TestfMp_24accessor9eaa9303829840aafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:81:6-81:6
