@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_16f4b1ca1cde650ac6fMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V13secondStriker4TestfMp_7__localfMu_.secondStriker())))
  }
  try await $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_25generatorf4b1ca1cde650ac6fMu_() async -> Testing.Test {
  return .__function(
  named: "secondStriker()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R6: the second Striker sends after 120 s, not after 115, whether or not the first is known to have sent",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 47, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_16f4b1ca1cde650ac6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_24accessorf4b1ca1cde650ac6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V13secondStriker4TestfMp_25generatorf4b1ca1cde650ac6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_33testContentRecordf4b1ca1cde650ac6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V13secondStriker4TestfMp_24accessorf4b1ca1cde650ac6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:62:6-62:6
