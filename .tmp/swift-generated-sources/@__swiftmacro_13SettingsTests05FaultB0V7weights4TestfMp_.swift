@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V7weights4TestfMp_17Z3e90d221c7ab8cedfMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V7weights4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V7weights4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V7weights4TestfMp_7__localfMu_.weights())))
  }
  try await $s13SettingsTests05FaultB0V7weights4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V7weights4TestfMp_25generator3e90d221c7ab8cedfMu_() async -> Testing.Test {
  return .__function(
  named: "weights()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A slip in a kind of fault is told the right kind; a foreign kind is allowed",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 80, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V7weights4TestfMp_17Z3e90d221c7ab8cedfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V7weights4TestfMp_24accessor3e90d221c7ab8cedfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V7weights4TestfMp_25generator3e90d221c7ab8cedfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V7weights4TestfMp_33testContentRecord3e90d221c7ab8cedfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V7weights4TestfMp_24accessor3e90d221c7ab8cedfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:85:6-85:6
