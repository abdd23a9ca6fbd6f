@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7oneLost4TestfMp_16b6facdee5ffd271cfMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V7oneLost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V7oneLost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V7oneLost4TestfMp_7__localfMu_.oneLost())))
  }
  try await $s11EngineTests05PowerB0V7oneLost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V7oneLost4TestfMp_25generatorb6facdee5ffd271cfMu_() async -> Testing.Test {
  return .__function(
  named: "oneLost()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P1: one lost UPS moves nothing, however long",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 6, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V7oneLost4TestfMp_16b6facdee5ffd271cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V7oneLost4TestfMp_24accessorb6facdee5ffd271cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V7oneLost4TestfMp_25generatorb6facdee5ffd271cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V7oneLost4TestfMp_33testContentRecordb6facdee5ffd271cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V7oneLost4TestfMp_24accessorb6facdee5ffd271cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:12:6-12:6
