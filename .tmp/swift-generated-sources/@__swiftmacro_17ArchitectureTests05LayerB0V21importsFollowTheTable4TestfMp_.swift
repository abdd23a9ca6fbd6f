@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_17Z757699ff916fc23efMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_7__localfMu_.importsFollowTheTable())))
  }
  try await $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_25generator757699ff916fc23efMu_() async -> Testing.Test {
  return .__function(
  named: "importsFollowTheTable()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every import line of the repository is allowed by the table",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 20, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_17Z757699ff916fc23efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_24accessor757699ff916fc23efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_25generator757699ff916fc23efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_33testContentRecord757699ff916fc23efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_24accessor757699ff916fc23efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:28:6-28:6
