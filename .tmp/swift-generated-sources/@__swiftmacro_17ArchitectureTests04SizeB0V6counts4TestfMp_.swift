@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V6counts4TestfMp_17Z305fb1cb4b312f19fMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests04SizeB0V6counts4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests04SizeB0V6counts4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SizeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests04SizeB0V6counts4TestfMp_7__localfMu_.counts())))
  }
  try await $s17ArchitectureTests04SizeB0V6counts4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V6counts4TestfMp_25generator305fb1cb4b312f19fMu_() async -> Testing.Test {
  return .__function(
  named: "counts()",
  in: SizeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The length of a function is counted",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/SizeTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/SizeTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests04SizeB0V6counts4TestfMp_17Z305fb1cb4b312f19fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests04SizeB0V6counts4TestfMp_24accessor305fb1cb4b312f19fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests04SizeB0V6counts4TestfMp_25generator305fb1cb4b312f19fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests04SizeB0V6counts4TestfMp_33testContentRecord305fb1cb4b312f19fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests04SizeB0V6counts4TestfMp_24accessor305fb1cb4b312f19fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:47:6-47:6
