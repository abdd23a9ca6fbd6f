@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_16fcb723ebcfeaa13cfMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_7__localfMu_.coreIsPure())))
  }
  try await $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_25generatorfcb723ebcfeaa13cfMu_() async -> Testing.Test {
  return .__function(
  named: "coreIsPure()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The core depends on nothing: no package, no Foundation",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_16fcb723ebcfeaa13cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_24accessorfcb723ebcfeaa13cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_25generatorfcb723ebcfeaa13cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_33testContentRecordfcb723ebcfeaa13cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_24accessorfcb723ebcfeaa13cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:57:6-57:6
