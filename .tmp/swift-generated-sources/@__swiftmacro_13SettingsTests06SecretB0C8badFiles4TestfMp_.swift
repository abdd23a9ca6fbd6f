@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests06SecretB0C8badFiles4TestfMp_16cecacf16eaef137afMu_() async throws -> Void {
  @Sendable func $s13SettingsTests06SecretB0C8badFiles4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests06SecretB0C8badFiles4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SecretTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests06SecretB0C8badFiles4TestfMp_7__localfMu_.badFiles())))
  }
  try await $s13SettingsTests06SecretB0C8badFiles4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests06SecretB0C8badFiles4TestfMp_25generatorcecacf16eaef137afMu_() async -> Testing.Test {
  return .__function(
  named: "badFiles()",
  in: SecretTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A secret file that others can read, is absent or empty is told",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/SecretTests.swift", filePath: "/work/tree/Tests/SettingsTests/SecretTests.swift", line: 43, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests06SecretB0C8badFiles4TestfMp_16cecacf16eaef137afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests06SecretB0C8badFiles4TestfMp_24accessorcecacf16eaef137afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests06SecretB0C8badFiles4TestfMp_25generatorcecacf16eaef137afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests06SecretB0C8badFiles4TestfMp_33testContentRecordcecacf16eaef137afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests06SecretB0C8badFiles4TestfMp_24accessorcecacf16eaef137afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:51:6-51:6
