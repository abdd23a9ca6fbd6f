@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_17Z444aa73efe5ce935fMu_(forbidden arg0:Forbidden) async throws -> Void {
  @Sendable func $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_7__localfMu0_(forbidden arg0:Forbidden,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ConstructTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_7__localfMu_.nowhere(forbidden: arg0))))
  }
  try await $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_7__localfMu0_(forbidden: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_25generator444aa73efe5ce935fMu_() async -> Testing.Test {
  return .__function(
  named: "nowhere(forbidden:)",
  in: ConstructTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Nothing that can end the daemon or hide a data race",traits: [],arguments: {everywhere},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/ConstructTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/ConstructTests.swift", line: 36, column: 6),
  parameters: [(firstName: "forbidden",secondName: nil,type: (Forbidden).self)],
  testFunction: $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_17Z444aa73efe5ce935fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_24accessor444aa73efe5ce935fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_25generator444aa73efe5ce935fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_33testContentRecord444aa73efe5ce935fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests09ConstructB0V7nowhere4TestfMp_24accessor444aa73efe5ce935fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:43:6-43:6
