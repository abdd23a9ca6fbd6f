@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05StoryB0V6golden4TestfMp_17Z58a3aac4a4eddb39fMu_(_ arg0:Story) async throws -> Void {
  @Sendable func $s14SimulatorTests05StoryB0V6golden4TestfMp_7__localfMu0_(_ arg0:Story,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05StoryB0V6golden4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05StoryB0V6golden4TestfMp_7__localfMu_.golden(arg0))))
  }
  try await $s14SimulatorTests05StoryB0V6golden4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05StoryB0V6golden4TestfMp_25generator58a3aac4a4eddb39fMu_() async -> Testing.Test {
  return .__function(
  named: "golden(_:)",
  in: StoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a story happens as its golden parts say, breaks no rule, and happens the same again",traits: [],arguments: {Story.all},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/StoryTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/StoryTests.swift", line: 19, column: 6),
  parameters: [(firstName: "_",secondName: "story",type: (Story).self)],
  testFunction: $s14SimulatorTests05StoryB0V6golden4TestfMp_17Z58a3aac4a4eddb39fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05StoryB0V6golden4TestfMp_24accessor58a3aac4a4eddb39fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05StoryB0V6golden4TestfMp_25generator58a3aac4a4eddb39fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05StoryB0V6golden4TestfMp_33testContentRecord58a3aac4a4eddb39fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05StoryB0V6golden4TestfMp_24accessor58a3aac4a4eddb39fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:30:6-30:6
