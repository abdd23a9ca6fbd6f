@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V11maintenance4TestfMp_16dda05d1ae367e134fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests07ReadingB0V11maintenance4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests07ReadingB0V11maintenance4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReadingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests07ReadingB0V11maintenance4TestfMp_7__localfMu_.maintenance())))
  }
  try await $s13SettingsTests07ReadingB0V11maintenance4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V11maintenance4TestfMp_25generatordda05d1ae367e134fMu_() async -> Testing.Test {
  return .__function(
  named: "maintenance()",
  in: ReadingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Maintenance begins with its key and ends without it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/ReadingTests.swift", filePath: "/work/tree/Tests/SettingsTests/ReadingTests.swift", line: 41, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests07ReadingB0V11maintenance4TestfMp_16dda05d1ae367e134fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests07ReadingB0V11maintenance4TestfMp_24accessordda05d1ae367e134fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests07ReadingB0V11maintenance4TestfMp_25generatordda05d1ae367e134fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests07ReadingB0V11maintenance4TestfMp_33testContentRecorddda05d1ae367e134fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests07ReadingB0V11maintenance4TestfMp_24accessordda05d1ae367e134fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:48:6-48:6
