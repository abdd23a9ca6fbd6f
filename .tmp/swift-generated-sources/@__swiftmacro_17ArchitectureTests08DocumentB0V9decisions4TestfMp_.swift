@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_17Z6494b0ef1f431b9cfMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests08DocumentB0V9decisions4TestfMp_7__localfMu_.decisions())))
  }
  try await $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_25generator6494b0ef1f431b9cfMu_() async -> Testing.Test {
  return .__function(
  named: "decisions()",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every decision that is taken has a number of its own and stands in the list",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/DocumentTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/DocumentTests.swift", line: 68, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_17Z6494b0ef1f431b9cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_24accessor6494b0ef1f431b9cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests08DocumentB0V9decisions4TestfMp_25generator6494b0ef1f431b9cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_33testContentRecord6494b0ef1f431b9cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests08DocumentB0V9decisions4TestfMp_24accessor6494b0ef1f431b9cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:81:6-81:6
