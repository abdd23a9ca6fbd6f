@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V7refuses4TestfMp_17Z40902fa4e03d556dfMu_(_ arg0:String) async throws -> Void {
  @Sendable func $s11MarkupTests08DocumentB0V7refuses4TestfMp_7__localfMu0_(_ arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11MarkupTests08DocumentB0V7refuses4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11MarkupTests08DocumentB0V7refuses4TestfMp_7__localfMu_.refuses(arg0))))
  }
  try await $s11MarkupTests08DocumentB0V7refuses4TestfMp_7__localfMu0_(arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11MarkupTests08DocumentB0V7refuses4TestfMp_25generator40902fa4e03d556dfMu_() async -> Testing.Test {
  return .__function(
  named: "refuses(_:)",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what is not XML is refused with its line",traits: [],arguments: {["", "no xml", "<a><b></a>", "<a>", "<a/><b/>", "<a x=1/>", "\n\n<a>&nothing;</a>"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MarkupTests/DocumentTests.swift", filePath: "/work/tree/Tests/MarkupTests/DocumentTests.swift", line: 15, column: 6),
  parameters: [(firstName: "_",secondName: "text",type: (String).self)],
  testFunction: $s11MarkupTests08DocumentB0V7refuses4TestfMp_17Z40902fa4e03d556dfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11MarkupTests08DocumentB0V7refuses4TestfMp_24accessor40902fa4e03d556dfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11MarkupTests08DocumentB0V7refuses4TestfMp_25generator40902fa4e03d556dfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11MarkupTests08DocumentB0V7refuses4TestfMp_33testContentRecord40902fa4e03d556dfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11MarkupTests08DocumentB0V7refuses4TestfMp_24accessor40902fa4e03d556dfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:20:6-20:6
