@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V8examples4TestfMp_17Z3ffaf62b86839f76fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests09CatalogueB0V8examples4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests09CatalogueB0V8examples4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CatalogueTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests09CatalogueB0V8examples4TestfMp_7__localfMu_.examples())))
  }
  try await $s13SettingsTests09CatalogueB0V8examples4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests09CatalogueB0V8examples4TestfMp_25generator3ffaf62b86839f76fMu_() async -> Testing.Test {
  return .__function(
  named: "examples()",
  in: CatalogueTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The default file stays so when its examples are taken out of their comments",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/CatalogueTests.swift", filePath: "/work/tree/Tests/SettingsTests/CatalogueTests.swift", line: 14, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests09CatalogueB0V8examples4TestfMp_17Z3ffaf62b86839f76fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests09CatalogueB0V8examples4TestfMp_24accessor3ffaf62b86839f76fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests09CatalogueB0V8examples4TestfMp_25generator3ffaf62b86839f76fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests09CatalogueB0V8examples4TestfMp_33testContentRecord3ffaf62b86839f76fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests09CatalogueB0V8examples4TestfMp_24accessor3ffaf62b86839f76fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:31:6-31:6
