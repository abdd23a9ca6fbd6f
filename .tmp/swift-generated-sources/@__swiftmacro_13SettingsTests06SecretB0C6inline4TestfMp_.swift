@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests06SecretB0C6inline4TestfMp_16ae815d827828b9b6fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests06SecretB0C6inline4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests06SecretB0C6inline4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SecretTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests06SecretB0C6inline4TestfMp_7__localfMu_.inline())))
  }
  try await $s13SettingsTests06SecretB0C6inline4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests06SecretB0C6inline4TestfMp_25generatorae815d827828b9b6fMu_() async -> Testing.Test {
  return .__function(
  named: "inline()",
  in: SecretTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A secret in the configuration itself is allowed only where nobody else can read it",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/SecretTests.swift", filePath: "/work/tree/Tests/SettingsTests/SecretTests.swift", line: 53, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests06SecretB0C6inline4TestfMp_16ae815d827828b9b6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests06SecretB0C6inline4TestfMp_24accessorae815d827828b9b6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests06SecretB0C6inline4TestfMp_25generatorae815d827828b9b6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests06SecretB0C6inline4TestfMp_33testContentRecordae815d827828b9b6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests06SecretB0C6inline4TestfMp_24accessorae815d827828b9b6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:66:6-66:6
