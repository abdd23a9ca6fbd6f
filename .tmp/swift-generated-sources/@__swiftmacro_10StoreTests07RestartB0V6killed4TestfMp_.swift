@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V6killed4TestfMp_16bc247f82c77863ecfMu_(seed arg0:UInt64) async throws -> Void {
  let $s10StoreTests07RestartB0V6killed4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(RestartTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10StoreTests07RestartB0V6killed4TestfMp_7__localfMu_.killed(seed: arg0))))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10StoreTests07RestartB0V6killed4TestfMp_25generatorbc247f82c77863ecfMu_() async -> Testing.Test {
  return .__function(
  named: "killed(seed:)",
  in: RestartTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A process that is killed in the middle of a pass leaves only whole passes",traits: [],arguments: {0..<8},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "StoreTests/RestartTests.swift", filePath: "/work/tree/Tests/StoreTests/RestartTests.swift", line: 130, column: 6),
  parameters: [(firstName: "seed",secondName: nil,type: (UInt64).self)],
  testFunction: $s10StoreTests07RestartB0V6killed4TestfMp_16bc247f82c77863ecfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10StoreTests07RestartB0V6killed4TestfMp_24accessorbc247f82c77863ecfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10StoreTests07RestartB0V6killed4TestfMp_25generatorbc247f82c77863ecfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10StoreTests07RestartB0V6killed4TestfMp_33testContentRecordbc247f82c77863ecfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10StoreTests07RestartB0V6killed4TestfMp_24accessorbc247f82c77863ecfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:145:6-145:6
