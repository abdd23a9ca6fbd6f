@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V13documentation4TestfMp_17Z6a90f12ea4e9be95fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests09CatalogueB0V13documentation4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests09CatalogueB0V13documentation4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogueTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests09CatalogueB0V13documentation4TestfMp_7__localfMu_.documentation())))
  }
  try await $s13SettingsTests09CatalogueB0V13documentation4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V13documentation4TestfMp_25generator6a90f12ea4e9be95fMu_() async -> Testing.Test {
  return .__function(
  named: "documentation()",
  in: CatalogueTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "docs/configuration.md lists the keys as they are",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/CatalogueTests.swift", filePath: "/work/tree/Tests/SettingsTests/CatalogueTests.swift", line: 45, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests09CatalogueB0V13documentation4TestfMp_17Z6a90f12ea4e9be95fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests09CatalogueB0V13documentation4TestfMp_24accessor6a90f12ea4e9be95fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests09CatalogueB0V13documentation4TestfMp_25generator6a90f12ea4e9be95fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests09CatalogueB0V13documentation4TestfMp_33testContentRecord6a90f12ea4e9be95fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests09CatalogueB0V13documentation4TestfMp_24accessor6a90f12ea4e9be95fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:56:6-56:6
