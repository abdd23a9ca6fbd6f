@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V8thisHost4TestfMp_16a7da48afaff77e87fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests04SiteB0V8thisHost4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests04SiteB0V8thisHost4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SiteTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests04SiteB0V8thisHost4TestfMp_7__localfMu_.thisHost())))
  }
  try await $s13SettingsTests04SiteB0V8thisHost4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests04SiteB0V8thisHost4TestfMp_25generatora7da48afaff77e87fMu_() async -> Testing.Test {
  return .__function(
  named: "thisHost()",
  in: SiteTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "This host must be one of the hosts",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/SiteTests.swift", filePath: "/work/tree/Tests/SettingsTests/SiteTests.swift", line: 8, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests04SiteB0V8thisHost4TestfMp_16a7da48afaff77e87fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests04SiteB0V8thisHost4TestfMp_24accessora7da48afaff77e87fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests04SiteB0V8thisHost4TestfMp_25generatora7da48afaff77e87fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests04SiteB0V8thisHost4TestfMp_33testContentRecorda7da48afaff77e87fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests04SiteB0V8thisHost4TestfMp_24accessora7da48afaff77e87fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:13:6-13:6
