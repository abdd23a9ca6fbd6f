@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V6policy4TestfMp_17Z7e550b62a5c5e4a3fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests09CatalogueB0V6policy4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests09CatalogueB0V6policy4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogueTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests09CatalogueB0V6policy4TestfMp_7__localfMu_.policy())))
  }
  try await $s13SettingsTests09CatalogueB0V6policy4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V6policy4TestfMp_25generator7e550b62a5c5e4a3fMu_() async -> Testing.Test {
  return .__function(
  named: "policy()",
  in: CatalogueTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Every number and switch of the policy is a key, with unit and range",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/CatalogueTests.swift", filePath: "/work/tree/Tests/SettingsTests/CatalogueTests.swift", line: 33, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests09CatalogueB0V6policy4TestfMp_17Z7e550b62a5c5e4a3fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests09CatalogueB0V6policy4TestfMp_24accessor7e550b62a5c5e4a3fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests09CatalogueB0V6policy4TestfMp_25generator7e550b62a5c5e4a3fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests09CatalogueB0V6policy4TestfMp_33testContentRecord7e550b62a5c5e4a3fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests09CatalogueB0V6policy4TestfMp_24accessor7e550b62a5c5e4a3fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:43:6-43:6
