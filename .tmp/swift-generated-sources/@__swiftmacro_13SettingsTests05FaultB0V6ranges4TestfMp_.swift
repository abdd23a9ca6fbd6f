@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V6ranges4TestfMp_17Z821ef5325ca1a746fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V6ranges4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V6ranges4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V6ranges4TestfMp_7__localfMu_.ranges())))
  }
  try await $s13SettingsTests05FaultB0V6ranges4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V6ranges4TestfMp_25generator821ef5325ca1a746fMu_() async -> Testing.Test {
  return .__function(
  named: "ranges()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A number out of range is told the range and the unit",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V6ranges4TestfMp_17Z821ef5325ca1a746fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V6ranges4TestfMp_24accessor821ef5325ca1a746fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V6ranges4TestfMp_25generator821ef5325ca1a746fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V6ranges4TestfMp_33testContentRecord821ef5325ca1a746fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V6ranges4TestfMp_24accessor821ef5325ca1a746fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:60:6-60:6
