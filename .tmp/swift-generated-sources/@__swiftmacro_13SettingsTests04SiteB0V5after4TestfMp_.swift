@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V5after4TestfMp_17Z8d296577f65e73fafMu_() async throws -> Void {
  @Sendable func $s13SettingsTests04SiteB0V5after4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests04SiteB0V5after4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SiteTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests04SiteB0V5after4TestfMp_7__localfMu_.after())))
  }
  try await $s13SettingsTests04SiteB0V5after4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V5after4TestfMp_25generator8d296577f65e73fafMu_() async -> Testing.Test {
  return .__function(
  named: "after()",
  in: SiteTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A server waits only for servers that exist, and never for itself in the end",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/SiteTests.swift", filePath: "/work/tree/Tests/SettingsTests/SiteTests.swift", line: 46, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests04SiteB0V5after4TestfMp_17Z8d296577f65e73fafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests04SiteB0V5after4TestfMp_24accessor8d296577f65e73fafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests04SiteB0V5after4TestfMp_25generator8d296577f65e73fafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests04SiteB0V5after4TestfMp_33testContentRecord8d296577f65e73fafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests04SiteB0V5after4TestfMp_24accessor8d296577f65e73fafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:61:6-61:6
