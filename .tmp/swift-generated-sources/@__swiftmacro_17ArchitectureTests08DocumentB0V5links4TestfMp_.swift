@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V5links4TestfMp_16e93e24b68c78feaffMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests08DocumentB0V5links4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests08DocumentB0V5links4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests08DocumentB0V5links4TestfMp_7__localfMu_.links())))
  }
  try await $s17ArchitectureTests08DocumentB0V5links4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V5links4TestfMp_25generatore93e24b68c78feaffMu_() async -> Testing.Test {
  return .__function(
  named: "links()",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every link between the documents leads somewhere",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/DocumentTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/DocumentTests.swift", line: 9, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests08DocumentB0V5links4TestfMp_16e93e24b68c78feaffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests08DocumentB0V5links4TestfMp_24accessore93e24b68c78feaffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests08DocumentB0V5links4TestfMp_25generatore93e24b68c78feaffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests08DocumentB0V5links4TestfMp_33testContentRecorde93e24b68c78feaffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests08DocumentB0V5links4TestfMp_24accessore93e24b68c78feaffMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:22:6-22:6
