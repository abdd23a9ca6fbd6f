@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_17Z94ef93902e48cb32fMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_7__localfMu_.readsAnything())))
  }
  try await $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_25generator94ef93902e48cb32fMu_() async -> Testing.Test {
  return .__function(
  named: "readsAnything()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The table of ARCHITECTURE.md is read, and so are the sources",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 14, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_17Z94ef93902e48cb32fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_24accessor94ef93902e48cb32fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_25generator94ef93902e48cb32fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_33testContentRecord94ef93902e48cb32fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V13readsAnything4TestfMp_24accessor94ef93902e48cb32fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:18:6-18:6
