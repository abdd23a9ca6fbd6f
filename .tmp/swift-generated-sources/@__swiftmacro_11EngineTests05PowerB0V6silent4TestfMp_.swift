@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V6silent4TestfMp_16Z718d1b713a1b683fMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V6silent4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V6silent4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V6silent4TestfMp_7__localfMu_.silent())))
  }
  try await $s11EngineTests05PowerB0V6silent4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V6silent4TestfMp_24generator718d1b713a1b683fMu_() async -> Testing.Test {
  return .__function(
  named: "silent()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a silent UPS and a lost one are no power; a silent one alone is nothing",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 167, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V6silent4TestfMp_16Z718d1b713a1b683fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V6silent4TestfMp_23accessor718d1b713a1b683fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V6silent4TestfMp_24generator718d1b713a1b683fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V6silent4TestfMp_32testContentRecord718d1b713a1b683fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V6silent4TestfMp_23accessor718d1b713a1b683fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:177:6-177:6
