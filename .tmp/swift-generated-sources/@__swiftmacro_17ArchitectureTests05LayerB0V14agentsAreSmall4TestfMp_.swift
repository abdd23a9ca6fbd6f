@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_16eb453d7c5184137afMu_() async throws -> Void {
  @Sendable func $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(LayerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_7__localfMu_.agentsAreSmall())))
  }
  try await $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_25generatoreb453d7c5184137afMu_() async -> Testing.Test {
  return .__function(
  named: "agentsAreSmall()",
  in: LayerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Agents start quickly: neither they nor their kit load the whole of Foundation",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/LayerTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/LayerTests.swift", line: 59, column: 6),
  parameters: [],
  testFunction: $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_16eb453d7c5184137afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_24accessoreb453d7c5184137afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_25generatoreb453d7c5184137afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_33testContentRecordeb453d7c5184137afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_24accessoreb453d7c5184137afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:67:6-67:6
