@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_16dbcddbe5708bc793fMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_7__localfMu_.readsKeys())))
  }
  try await $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_25generatordbcddbe5708bc793fMu_() async -> Testing.Test {
  return .__function(
  named: "readsKeys()",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A key of an alert is read from the code",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/DocumentTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/DocumentTests.swift", line: 48, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_16dbcddbe5708bc793fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_24accessordbcddbe5708bc793fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_25generatordbcddbe5708bc793fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_33testContentRecorddbcddbe5708bc793fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_24accessordbcddbe5708bc793fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:66:6-66:6
