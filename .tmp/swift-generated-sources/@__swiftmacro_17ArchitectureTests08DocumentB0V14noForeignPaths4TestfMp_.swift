@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_17Z41904a3ec4430622fMu_(path arg0:String) async throws -> Void {
  @Sendable func $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_7__localfMu0_(path arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(DocumentTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_7__localfMu_.noForeignPaths(path: arg0))))
  }
  try await $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_7__localfMu0_(path: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_25generator41904a3ec4430622fMu_() async -> Testing.Test {
  return .__function(
  named: "noForeignPaths(path:)",
  in: DocumentTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "The documents name nothing of the machine that they were written on",traits: [],arguments: {["/wo" + "rk/", "anvil-m3-baseline" + ".md"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ArchitectureTests/DocumentTests.swift", filePath: "/work/tree/Tests/ArchitectureTests/DocumentTests.swift", line: 99, column: 6),
  parameters: [(firstName: "path",secondName: nil,type: (String).self)],
  testFunction: $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_17Z41904a3ec4430622fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_24accessor41904a3ec4430622fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_25generator41904a3ec4430622fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_33testContentRecord41904a3ec4430622fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_24accessor41904a3ec4430622fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:107:6-107:6
