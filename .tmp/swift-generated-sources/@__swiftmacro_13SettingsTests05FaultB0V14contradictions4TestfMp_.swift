@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V14contradictions4TestfMp_17Z25b4549df6900b51fMu_() async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V14contradictions4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V14contradictions4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V14contradictions4TestfMp_7__localfMu_.contradictions())))
  }
  try await $s13SettingsTests05FaultB0V14contradictions4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V14contradictions4TestfMp_25generator25b4549df6900b51fMu_() async -> Testing.Test {
  return .__function(
  named: "contradictions()",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Numbers that contradict each other are told together",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 62, column: 6),
  parameters: [],
  testFunction: $s13SettingsTests05FaultB0V14contradictions4TestfMp_17Z25b4549df6900b51fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V14contradictions4TestfMp_24accessor25b4549df6900b51fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V14contradictions4TestfMp_25generator25b4549df6900b51fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V14contradictions4TestfMp_33testContentRecord25b4549df6900b51fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V14contradictions4TestfMp_24accessor25b4549df6900b51fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:69:6-69:6
