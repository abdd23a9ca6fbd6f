@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V9duplicate4TestfMp_17Z8ca005cb22ab36d6fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V9duplicate4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V9duplicate4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V9duplicate4TestfMp_7__localfMu_.duplicate())))
  }
  try await $s13SettingsTests05FaultB0V9duplicate4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V9duplicate4TestfMp_25generator8ca005cb22ab36d6fMu_() async -> Testing.Test {
  return .__function(
  named: "duplicate()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A key that is there twice is an error, and the rest of the file is still checked",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 15, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V9duplicate4TestfMp_17Z8ca005cb22ab36d6fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V9duplicate4TestfMp_24accessor8ca005cb22ab36d6fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V9duplicate4TestfMp_25generator8ca005cb22ab36d6fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V9duplicate4TestfMp_33testContentRecord8ca005cb22ab36d6fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V9duplicate4TestfMp_24accessor8ca005cb22ab36d6fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:35:6-35:6
