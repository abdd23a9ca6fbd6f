@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V9functions4TestfMp_16def99ab17bb97098fMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests04SizeB0V9functions4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests04SizeB0V9functions4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SizeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests04SizeB0V9functions4TestfMp_7__localfMu_.functions())))
  }
  try await $s17ArchitectureTests04SizeB0V9functions4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V9functions4TestfMp_25generatordef99ab17bb97098fMu_() async -> Testing.Test {
  return .__function(
  named: "functions()",
  in: SizeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Functions fit on a screen",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/SizeTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/SizeTests.swift", line: 32, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests04SizeB0V9functions4TestfMp_16def99ab17bb97098fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests04SizeB0V9functions4TestfMp_24accessordef99ab17bb97098fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests04SizeB0V9functions4TestfMp_25generatordef99ab17bb97098fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests04SizeB0V9functions4TestfMp_33testContentRecorddef99ab17bb97098fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests04SizeB0V9functions4TestfMp_24accessordef99ab17bb97098fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:39:6-39:6
