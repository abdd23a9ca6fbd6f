@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_16df7c615a4cea8bb5fMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_7__localfMu_.alreadyOn())))
  }
  try await $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_25generatordf7c615a4cea8bb5fMu_() async -> Testing.Test {
  return .__function(
  named: "alreadyOn()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R6: a node that is on is not powered on again",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_16df7c615a4cea8bb5fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_24accessordf7c615a4cea8bb5fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_25generatordf7c615a4cea8bb5fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_33testContentRecorddf7c615a4cea8bb5fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V9alreadyOn4TestfMp_24accessordf7c615a4cea8bb5fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:71:6-71:6
