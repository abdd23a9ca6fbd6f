@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_17Z219751c7b1ec50b6fMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests09RecordingB0V8noGolden4TestfMp_7__localfMu_.noGolden())))
  }
  try await $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_25generator219751c7b1ec50b6fMu_() async -> Testing.Test {
  return .__function(
  named: "noGolden()",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a story without golden parts fails the story check",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/StoryTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/StoryTests.swift", line: 73, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_17Z219751c7b1ec50b6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_24accessor219751c7b1ec50b6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests09RecordingB0V8noGolden4TestfMp_25generator219751c7b1ec50b6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_33testContentRecord219751c7b1ec50b6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests09RecordingB0V8noGolden4TestfMp_24accessor219751c7b1ec50b6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:76:6-76:6
