@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V5blind4TestfMp_16Z76a1449416aa075fMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V5blind4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V5blind4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V5blind4TestfMp_7__localfMu_.blind())))
  }
  try await $s11EngineTests05PowerB0V5blind4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V5blind4TestfMp_24generator76a1449416aa075fMu_() async -> Testing.Test {
  return .__function(
  named: "blind()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P12: with no power and nothing known of the batteries, 300 s and no longer",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 146, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V5blind4TestfMp_16Z76a1449416aa075fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V5blind4TestfMp_23accessor76a1449416aa075fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V5blind4TestfMp_24generator76a1449416aa075fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V5blind4TestfMp_32testContentRecord76a1449416aa075fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V5blind4TestfMp_23accessor76a1449416aa075fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:154:6-154:6
