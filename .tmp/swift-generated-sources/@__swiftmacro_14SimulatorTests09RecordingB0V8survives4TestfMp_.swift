@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V8survives4TestfMp_17Z1f83581c9d3b45b8fMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s14SimulatorTests09RecordingB0V8survives4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests09RecordingB0V8survives4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RecordingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests09RecordingB0V8survives4TestfMp_7__localfMu_.survives(arg0))))
  }
  try await $s14SimulatorTests09RecordingB0V8survives4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests09RecordingB0V8survives4TestfMp_25generator1f83581c9d3b45b8fMu_() async -> Testing.Test {
  return .__function(
  named: "survives(_:)",
  in: RecordingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "comments, golden parts and blank lines survive a recording",traits: [],arguments: {["\n", "\n\n"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/StoryTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/StoryTests.swift", line: 78, column: 6),
  parameters: [(firstName: "_",secondName: "gap",type: (String).self)],
  testFunction: $s14SimulatorTests09RecordingB0V8survives4TestfMp_17Z1f83581c9d3b45b8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests09RecordingB0V8survives4TestfMp_24accessor1f83581c9d3b45b8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests09RecordingB0V8survives4TestfMp_25generator1f83581c9d3b45b8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests09RecordingB0V8survives4TestfMp_33testContentRecord1f83581c9d3b45b8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests09RecordingB0V8survives4TestfMp_24accessor1f83581c9d3b45b8fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:84:6-84:6
