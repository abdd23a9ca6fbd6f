@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V9underNeed4TestfMp_16dd0a4b5180f32a7dfMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V9underNeed4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V9underNeed4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V9underNeed4TestfMp_7__localfMu_.underNeed())))
  }
  try await $s11EngineTests05PowerB0V9underNeed4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V9underNeed4TestfMp_25generatordd0a4b5180f32a7dfMu_() async -> Testing.Test {
  return .__function(
  named: "underNeed()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P4: hold-up under the need stops servers at once, in reverse order",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V9underNeed4TestfMp_16dd0a4b5180f32a7dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V9underNeed4TestfMp_24accessordd0a4b5180f32a7dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V9underNeed4TestfMp_25generatordd0a4b5180f32a7dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V9underNeed4TestfMp_33testContentRecorddd0a4b5180f32a7dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V9underNeed4TestfMp_24accessordd0a4b5180f32a7dfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:91:6-91:6
