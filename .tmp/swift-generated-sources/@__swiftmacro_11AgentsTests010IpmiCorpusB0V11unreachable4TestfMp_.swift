@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_17Z20a76ebfe5a699f9fMu_(_ arg0:String) async throws -> Void {
  let $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(IpmiCorpusTests())))
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_7__localfMu_.unreachable(arg0))))
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_25generator20a76ebfe5a699f9fMu_() async -> Testing.Test {
  return .__function(
  named: "unreachable(_:)",
  in: IpmiCorpusTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a BMC that cannot be reached, or refuses the password, fails in its own words",traits: [.enabled(if: TestPlaces.has(TestPlaces.samples), "the lab's samples are not here (../shared/lab/samples)")],arguments: {["ipmitool-unreachable.txt", "ipmitool-bad-password.txt"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentsTests/IpmiCorpusTests.swift", filePath: "/work/tree/Tests/AgentsTests/IpmiCorpusTests.swift", line: 40, column: 6),
  parameters: [(firstName: "_",secondName: "file",type: (String).self)],
  testFunction: $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_17Z20a76ebfe5a699f9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_24accessor20a76ebfe5a699f9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_25generator20a76ebfe5a699f9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_33testContentRecord20a76ebfe5a699f9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_24accessor20a76ebfe5a699f9fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:51:6-51:6
