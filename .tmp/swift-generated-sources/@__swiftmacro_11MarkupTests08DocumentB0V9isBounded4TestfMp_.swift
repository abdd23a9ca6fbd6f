@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V9isBounded4TestfMp_17Z2a6b1018a9f32f6afMu_() async throws -> Void {
  @Sendable func $s11MarkupTests08DocumentB0V9isBounded4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11MarkupTests08DocumentB0V9isBounded4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11MarkupTests08DocumentB0V9isBounded4TestfMp_7__localfMu_.isBounded())))
  }
  try await $s11MarkupTests08DocumentB0V9isBounded4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V9isBounded4TestfMp_25generator2a6b1018a9f32f6afMu_() async -> Testing.Test {
  return .__function(
  named: "isBounded()",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a document cannot grow in memory: no document type, no endless nesting",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MarkupTests/DocumentTests.swift", filePath: "/work/tree/Tests/MarkupTests/DocumentTests.swift", line: 22, column: 6),
  parameters: [],
  testFunction: $s11MarkupTests08DocumentB0V9isBounded4TestfMp_17Z2a6b1018a9f32f6afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11MarkupTests08DocumentB0V9isBounded4TestfMp_24accessor2a6b1018a9f32f6afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11MarkupTests08DocumentB0V9isBounded4TestfMp_25generator2a6b1018a9f32f6afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11MarkupTests08DocumentB0V9isBounded4TestfMp_33testContentRecord2a6b1018a9f32f6afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11MarkupTests08DocumentB0V9isBounded4TestfMp_24accessor2a6b1018a9f32f6afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:30:6-30:6
