@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V12twoProcesses4TestfMp_17Z8f156b1fa60e4563fMu_() async throws -> Void {
  let $s10StoreTests07RestartB0V12twoProcesses4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RestartTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07RestartB0V12twoProcesses4TestfMp_7__localfMu_.twoProcesses())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V12twoProcesses4TestfMp_25generator8f156b1fa60e4563fMu_() async -> Testing.Test {
  return .__function(
  named: "twoProcesses()",
  in: RestartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A reader sees only whole passes while another process writes them",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RestartTests.swift", filePath: "/work/tree/Tests/StoreTests/RestartTests.swift", line: 93, column: 6),
  parameters: [],
  testFunction: $s10StoreTests07RestartB0V12twoProcesses4TestfMp_17Z8f156b1fa60e4563fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07RestartB0V12twoProcesses4TestfMp_24accessor8f156b1fa60e4563fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07RestartB0V12twoProcesses4TestfMp_25generator8f156b1fa60e4563fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07RestartB0V12twoProcesses4TestfMp_33testContentRecord8f156b1fa60e4563fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07RestartB0V12twoProcesses4TestfMp_24accessor8f156b1fa60e4563fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:114:6-114:6
