@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests04KillB0V4kill4TestfMp_17Z8c598218dfdeedfafMu_() async throws -> Void {
  let $s9LiveTests04KillB0V4kill4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KillTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s9LiveTests04KillB0V4kill4TestfMp_7__localfMu_.kill())))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s9LiveTests04KillB0V4kill4TestfMp_25generator8c598218dfdeedfafMu_() async -> Testing.Test {
  return .__function(
  named: "kill()",
  in: KillTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "kill -9 during passes leaves a whole database, whole passes, and the next start goes on",traits: [.enabled(if: Built.anvil != nil, "the program anvil was not built beside the tests")],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LiveTests/KillTests.swift", filePath: "/work/tree/Tests/LiveTests/KillTests.swift", line: 78, column: 6),
  parameters: [],
  testFunction: $s9LiveTests04KillB0V4kill4TestfMp_17Z8c598218dfdeedfafMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s9LiveTests04KillB0V4kill4TestfMp_24accessor8c598218dfdeedfafMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s9LiveTests04KillB0V4kill4TestfMp_25generator8c598218dfdeedfafMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s9LiveTests04KillB0V4kill4TestfMp_33testContentRecord8c598218dfdeedfafMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s9LiveTests04KillB0V4kill4TestfMp_24accessor8c598218dfdeedfafMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:107:6-107:6
