@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_16d616e06b535943dbfMu_() async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V6ownUPS4TestfMp_7__localfMu_.ownUPS())))
  }
  try await $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_25generatord616e06b535943dbfMu_() async -> Testing.Test {
  return .__function(
  named: "ownUPS()",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "S9: nodes on UPSes of their own do not wait for each other",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 83, column: 6),
  parameters: [],
  testFunction: $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_16d616e06b535943dbfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_24accessord616e06b535943dbfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V6ownUPS4TestfMp_25generatord616e06b535943dbfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_33testContentRecordd616e06b535943dbfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V6ownUPS4TestfMp_24accessord616e06b535943dbfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:88:6-88:6
