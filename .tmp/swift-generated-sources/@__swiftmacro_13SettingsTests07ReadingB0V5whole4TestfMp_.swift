@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V5whole4TestfMp_16f67dde8e1eeaa5f0fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests07ReadingB0V5whole4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests07ReadingB0V5whole4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReadingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests07ReadingB0V5whole4TestfMp_7__localfMu_.whole())))
  }
  try await $s13SettingsTests07ReadingB0V5whole4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V5whole4TestfMp_25generatorf67dde8e1eeaa5f0fMu_() async -> Testing.Test {
  return .__function(
  named: "whole()",
  in: ReadingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A file with every part is read",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/ReadingTests.swift", filePath: "/work/tree/Tests/SettingsTests/ReadingTests.swift", line: 12, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests07ReadingB0V5whole4TestfMp_16f67dde8e1eeaa5f0fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests07ReadingB0V5whole4TestfMp_24accessorf67dde8e1eeaa5f0fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests07ReadingB0V5whole4TestfMp_25generatorf67dde8e1eeaa5f0fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests07ReadingB0V5whole4TestfMp_33testContentRecordf67dde8e1eeaa5f0fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests07ReadingB0V5whole4TestfMp_24accessorf67dde8e1eeaa5f0fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:39:6-39:6
