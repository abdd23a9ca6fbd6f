@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V6shapes4TestfMp_16f6ef15530de2e91afMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V6shapes4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V6shapes4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V6shapes4TestfMp_7__localfMu_.shapes())))
  }
  try await $s13SettingsTests05FaultB0V6shapes4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V6shapes4TestfMp_25generatorf6ef15530de2e91afMu_() async -> Testing.Test {
  return .__function(
  named: "shapes()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A part that is no map, and a file that is no map, are told",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 71, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V6shapes4TestfMp_16f6ef15530de2e91afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V6shapes4TestfMp_24accessorf6ef15530de2e91afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V6shapes4TestfMp_25generatorf6ef15530de2e91afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V6shapes4TestfMp_33testContentRecordf6ef15530de2e91afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V6shapes4TestfMp_24accessorf6ef15530de2e91afMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:78:6-78:6
