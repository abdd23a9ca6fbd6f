@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_17Z4800f91e2cfe8ebcfMu_() async throws -> Void {
  @Sendable func $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoryTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_7__localfMu_.storiesAreThere())))
  }
  try await $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_25generator4800f91e2cfe8ebcfMu_() async -> Testing.Test {
  return .__function(
  named: "storiesAreThere()",
  in: StoryTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the stories that issue 2 asks for are there",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SimulatorTests/StoryTests.swift", filePath: "/work/tree/Core/Tests/SimulatorTests/StoryTests.swift", line: 7, column: 6),
  parameters: [],
  testFunction: $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_17Z4800f91e2cfe8ebcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_24accessor4800f91e2cfe8ebcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_25generator4800f91e2cfe8ebcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_33testContentRecord4800f91e2cfe8ebcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14SimulatorTests05StoryB0V15storiesAreThere4TestfMp_24accessor4800f91e2cfe8ebcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:17:6-17:6
