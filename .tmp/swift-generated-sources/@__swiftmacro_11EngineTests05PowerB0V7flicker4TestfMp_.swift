@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7flicker4TestfMp_15b84bb7a496b67cbfMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V7flicker4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V7flicker4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V7flicker4TestfMp_7__localfMu_.flicker())))
  }
  try await $s11EngineTests05PowerB0V7flicker4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7flicker4TestfMp_24generatorb84bb7a496b67cbfMu_() async -> Testing.Test {
  return .__function(
  named: "flicker()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P7: a short return of mains does not make the hold zero, 60 s do",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 51, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V7flicker4TestfMp_15b84bb7a496b67cbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V7flicker4TestfMp_23accessorb84bb7a496b67cbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V7flicker4TestfMp_24generatorb84bb7a496b67cbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V7flicker4TestfMp_32testContentRecordb84bb7a496b67cbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V7flicker4TestfMp_23accessorb84bb7a496b67cbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:67:6-67:6
