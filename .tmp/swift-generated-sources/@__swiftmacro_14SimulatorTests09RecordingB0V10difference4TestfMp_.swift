@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V10difference4TestfMp_16d880f17847a431b5fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests09RecordingB0V10difference4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests09RecordingB0V10difference4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests09RecordingB0V10difference4TestfMp_7__localfMu_.difference())))
  }
  try await $s14SimulatorTests09RecordingB0V10difference4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V10difference4TestfMp_25generatord880f17847a431b5fMu_() async -> Testing.Test {
  return .__function(
  named: "difference()",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a golden part that differs is shown as a diff with its line and command",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/StoryTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/StoryTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests09RecordingB0V10difference4TestfMp_16d880f17847a431b5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests09RecordingB0V10difference4TestfMp_24accessord880f17847a431b5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests09RecordingB0V10difference4TestfMp_25generatord880f17847a431b5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests09RecordingB0V10difference4TestfMp_33testContentRecordd880f17847a431b5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests09RecordingB0V10difference4TestfMp_24accessord880f17847a431b5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:71:6-71:6
