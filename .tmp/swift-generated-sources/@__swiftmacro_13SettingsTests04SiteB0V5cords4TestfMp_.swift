@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V5cords4TestfMp_17Z752031896fafac56fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests04SiteB0V5cords4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests04SiteB0V5cords4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SiteTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests04SiteB0V5cords4TestfMp_7__localfMu_.cords())))
  }
  try await $s13SettingsTests04SiteB0V5cords4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V5cords4TestfMp_25generator752031896fafac56fMu_() async -> Testing.Test {
  return .__function(
  named: "cords()",
  in: SiteTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A cord goes from a source to a host that exist",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/SiteTests.swift", filePath: "/work/tree/Tests/SettingsTests/SiteTests.swift", line: 24, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests04SiteB0V5cords4TestfMp_17Z752031896fafac56fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests04SiteB0V5cords4TestfMp_24accessor752031896fafac56fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests04SiteB0V5cords4TestfMp_25generator752031896fafac56fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests04SiteB0V5cords4TestfMp_33testContentRecord752031896fafac56fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests04SiteB0V5cords4TestfMp_24accessor752031896fafac56fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:44:6-44:6
