@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V7spacing4TestfMp_16bb872b7d33d49ba9fMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V7spacing4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V7spacing4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V7spacing4TestfMp_7__localfMu_.spacing())))
  }
  try await $s11EngineTests09BootOrderB0V7spacing4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V7spacing4TestfMp_25generatorbb872b7d33d49ba9fMu_() async -> Testing.Test {
  return .__function(
  named: "spacing()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "S9: the second node on the same UPS follows after 60 s, not after 55",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 73, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V7spacing4TestfMp_16bb872b7d33d49ba9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V7spacing4TestfMp_24accessorbb872b7d33d49ba9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V7spacing4TestfMp_25generatorbb872b7d33d49ba9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V7spacing4TestfMp_33testContentRecordbb872b7d33d49ba9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V7spacing4TestfMp_24accessorbb872b7d33d49ba9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:81:6-81:6
