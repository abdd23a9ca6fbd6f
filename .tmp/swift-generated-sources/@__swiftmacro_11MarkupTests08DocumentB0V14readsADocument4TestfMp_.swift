@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_17Z9ec1a7d3b57703dcfMu_() async throws -> Void {
  @Sendable func $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11MarkupTests08DocumentB0V14readsADocument4TestfMp_7__localfMu_.readsADocument())))
  }
  try await $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_25generator9ec1a7d3b57703dcfMu_() async -> Testing.Test {
  return .__function(
  named: "readsADocument()",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "elements, attributes and text of a document are read, with entities undone",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MarkupTests/DocumentTests.swift", filePath: "/work/tree/Tests/MarkupTests/DocumentTests.swift", line: 5, column: 6),
  parameters: [],
  testFunction: $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_17Z9ec1a7d3b57703dcfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_24accessor9ec1a7d3b57703dcfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11MarkupTests08DocumentB0V14readsADocument4TestfMp_25generator9ec1a7d3b57703dcfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_33testContentRecord9ec1a7d3b57703dcfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11MarkupTests08DocumentB0V14readsADocument4TestfMp_24accessor9ec1a7d3b57703dcfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:13:6-13:6
