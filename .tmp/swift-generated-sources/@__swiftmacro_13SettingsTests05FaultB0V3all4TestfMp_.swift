@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V3all4TestfMp_17Z8682d3135208969cfMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V3all4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V3all4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V3all4TestfMp_7__localfMu_.all())))
  }
  try await $s13SettingsTests05FaultB0V3all4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V3all4TestfMp_25generator8682d3135208969cfMu_() async -> Testing.Test {
  return .__function(
  named: "all()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "All faults are told, in the order of the file",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 37, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V3all4TestfMp_17Z8682d3135208969cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V3all4TestfMp_24accessor8682d3135208969cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V3all4TestfMp_25generator8682d3135208969cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V3all4TestfMp_33testContentRecord8682d3135208969cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V3all4TestfMp_24accessor8682d3135208969cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:41:6-41:6
