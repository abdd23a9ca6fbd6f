@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V4same4TestfMp_16cd3bb22ce876802afMu_() async throws -> Void {
  @Sendable func $s13TerminalTests06ReplayB0V4same4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13TerminalTests06ReplayB0V4same4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReplayTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13TerminalTests06ReplayB0V4same4TestfMp_7__localfMu_.same())))
  }
  try await $s13TerminalTests06ReplayB0V4same4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13TerminalTests06ReplayB0V4same4TestfMp_25generatorcd3bb22ce876802afMu_() async -> Testing.Test {
  return .__function(
  named: "same()",
  in: ReplayTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a saved decision, replayed, is the same decision",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TerminalTests/ReplayTests.swift", filePath: "/work/tree/Tests/TerminalTests/ReplayTests.swift", line: 25, column: 6),
  parameters: [],
  testFunction: $s13TerminalTests06ReplayB0V4same4TestfMp_16cd3bb22ce876802afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13TerminalTests06ReplayB0V4same4TestfMp_24accessorcd3bb22ce876802afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13TerminalTests06ReplayB0V4same4TestfMp_25generatorcd3bb22ce876802afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13TerminalTests06ReplayB0V4same4TestfMp_33testContentRecordcd3bb22ce876802afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13TerminalTests06ReplayB0V4same4TestfMp_24accessorcd3bb22ce876802afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:32:6-32:6
