@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V12nonEssential4TestfMp_17Z4554c7799a3e162efMu_() async throws -> Void {
  @Sendable func $s11EngineTests05PowerB0V12nonEssential4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests05PowerB0V12nonEssential4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PowerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests05PowerB0V12nonEssential4TestfMp_7__localfMu_.nonEssential())))
  }
  try await $s11EngineTests05PowerB0V12nonEssential4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests05PowerB0V12nonEssential4TestfMp_25generator4554c7799a3e162efMu_() async -> Testing.Test {
  return .__function(
  named: "nonEssential()",
  in: PowerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "P10: servers that are not essential stop first, unless an essential one needs them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/PowerTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/PowerTests.swift", line: 135, column: 6),
  parameters: [],
  testFunction: $s11EngineTests05PowerB0V12nonEssential4TestfMp_17Z4554c7799a3e162efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests05PowerB0V12nonEssential4TestfMp_24accessor4554c7799a3e162efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests05PowerB0V12nonEssential4TestfMp_25generator4554c7799a3e162efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests05PowerB0V12nonEssential4TestfMp_33testContentRecord4554c7799a3e162efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests05PowerB0V12nonEssential4TestfMp_24accessor4554c7799a3e162efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:144:6-144:6
