@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_17Z42e494697de4e65ffMu_(foreign arg0:String) async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_7__localfMu0_(foreign arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_7__localfMu_.tableCatches(foreign: arg0))))
  }
  try await $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_7__localfMu0_(foreign: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_25generator42e494697de4e65ffMu_() async -> Testing.Test {
  return .__function(
  named: "tableCatches(foreign:)",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A line that breaks the table is found",traits: [],arguments: {["Foundation", "GRDB", "Cycle"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 69, column: 6),
  parameters: [(firstName: "foreign",secondName: nil,type: (String).self)],
  testFunction: $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_17Z42e494697de4e65ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_24accessor42e494697de4e65ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_25generator42e494697de4e65ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_33testContentRecord42e494697de4e65ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V12tableCatches4TestfMp_24accessor42e494697de4e65ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:79:6-79:6
