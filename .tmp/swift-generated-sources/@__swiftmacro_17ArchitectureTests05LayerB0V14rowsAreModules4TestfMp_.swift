@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_17Z7daa3debca3e07ddfMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_7__localfMu_.rowsAreModules())))
  }
  try await $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_25generator7daa3debca3e07ddfMu_() async -> Testing.Test {
  return .__function(
  named: "rowsAreModules()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every module has a row, and every row a module",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 30, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_17Z7daa3debca3e07ddfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_24accessor7daa3debca3e07ddfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_25generator7daa3debca3e07ddfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_33testContentRecord7daa3debca3e07ddfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_24accessor7daa3debca3e07ddfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:35:6-35:6
