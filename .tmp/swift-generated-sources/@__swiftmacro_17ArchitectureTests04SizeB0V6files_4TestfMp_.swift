@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V6files_4TestfMp_16f1ed2ea3b1a6e3dbfMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests04SizeB0V6files_4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests04SizeB0V6files_4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SizeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests04SizeB0V6files_4TestfMp_7__localfMu_.files_())))
  }
  try await $s17ArchitectureTests04SizeB0V6files_4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests04SizeB0V6files_4TestfMp_25generatorf1ed2ea3b1a6e3dbfMu_() async -> Testing.Test {
  return .__function(
  named: "files_()",
  in: SizeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The median file is short, long files are few, none is very long",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/SizeTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/SizeTests.swift", line: 15, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests04SizeB0V6files_4TestfMp_16f1ed2ea3b1a6e3dbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests04SizeB0V6files_4TestfMp_24accessorf1ed2ea3b1a6e3dbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests04SizeB0V6files_4TestfMp_25generatorf1ed2ea3b1a6e3dbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests04SizeB0V6files_4TestfMp_33testContentRecordf1ed2ea3b1a6e3dbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests04SizeB0V6files_4TestfMp_24accessorf1ed2ea3b1a6e3dbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:30:6-30:6
