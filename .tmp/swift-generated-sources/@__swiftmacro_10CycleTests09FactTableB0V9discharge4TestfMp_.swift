@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests09FactTableB0V9discharge4TestfMp_16e1f9e36f612b6a00fMu_() async throws -> Void {
  @Sendable func $s10CycleTests09FactTableB0V9discharge4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10CycleTests09FactTableB0V9discharge4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FactTableTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10CycleTests09FactTableB0V9discharge4TestfMp_7__localfMu_.discharge())))
  }
  try await $s10CycleTests09FactTableB0V9discharge4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10CycleTests09FactTableB0V9discharge4TestfMp_25generatore1f9e36f612b6a00fMu_() async -> Testing.Test {
  return .__function(
  named: "discharge()",
  in: FactTableTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "the discharge of a battery is measured from where it began",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CycleTests/FactTableTests.swift", filePath: "/work/tree/Core/Tests/CycleTests/FactTableTests.swift", line: 64, column: 6),
  parameters: [],
  testFunction: $s10CycleTests09FactTableB0V9discharge4TestfMp_16e1f9e36f612b6a00fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10CycleTests09FactTableB0V9discharge4TestfMp_24accessore1f9e36f612b6a00fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10CycleTests09FactTableB0V9discharge4TestfMp_25generatore1f9e36f612b6a00fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10CycleTests09FactTableB0V9discharge4TestfMp_33testContentRecorde1f9e36f612b6a00fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10CycleTests09FactTableB0V9discharge4TestfMp_24accessore1f9e36f612b6a00fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:76:6-76:6
