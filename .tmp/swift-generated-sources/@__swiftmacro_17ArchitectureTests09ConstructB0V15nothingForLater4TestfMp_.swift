@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_16c376ddf84cb74c4ffMu_(mark arg0:String) async throws -> Void {
  @Sendable func $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_7__localfMu0_(mark arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ConstructTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_7__localfMu_.nothingForLater(mark: arg0))))
  }
  try await $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_7__localfMu0_(mark: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_25generatorc376ddf84cb74c4ffMu_() async -> Testing.Test {
  return .__function(
  named: "nothingForLater(mark:)",
  in: ConstructTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Nothing is left for later in a comment",traits: [],arguments: {["TO" + "DO", "FIX" + "ME", "XX" + "X:"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/ConstructTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/ConstructTests.swift", line: 63, column: 6),
  parameters: [(firstName: "mark",secondName: nil,type: (String).self)],
  testFunction: $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_16c376ddf84cb74c4ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_24accessorc376ddf84cb74c4ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_25generatorc376ddf84cb74c4ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_33testContentRecordc376ddf84cb74c4ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_24accessorc376ddf84cb74c4ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:70:6-70:6
