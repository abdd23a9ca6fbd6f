@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_17Z90d8bb39ff5ef6b0fMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06ReplayB0V14counterfactual4TestfMp_7__localfMu_.counterfactual())))
  }
  try await $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_25generator90d8bb39ff5ef6b0fMu_() async -> Testing.Test {
  return .__function(
  named: "counterfactual()",
  in: ReplayTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "one source back would have changed the shedding; a warm room would not",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ReplayTests.swift", filePath: "/work/tree/Tests/TerminalTests/ReplayTests.swift", line: 83, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_17Z90d8bb39ff5ef6b0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_24accessor90d8bb39ff5ef6b0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06ReplayB0V14counterfactual4TestfMp_25generator90d8bb39ff5ef6b0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_33testContentRecord90d8bb39ff5ef6b0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06ReplayB0V14counterfactual4TestfMp_24accessor90d8bb39ff5ef6b0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:91:6-91:6
