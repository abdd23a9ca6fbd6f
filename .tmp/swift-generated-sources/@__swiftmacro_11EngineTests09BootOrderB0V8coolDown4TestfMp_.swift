@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8coolDown4TestfMp_16d96e147906b63280fMu_(count arg0:Int,seconds arg1:Double) async throws -> Void {
  @Sendable func $s11EngineTests09BootOrderB0V8coolDown4TestfMp_7__localfMu0_(count arg0:Int,seconds arg1:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11EngineTests09BootOrderB0V8coolDown4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(BootOrderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11EngineTests09BootOrderB0V8coolDown4TestfMp_7__localfMu_.coolDown(count: arg0,seconds: arg1))))
  }
  try await $s11EngineTests09BootOrderB0V8coolDown4TestfMp_7__localfMu0_(count: arg0,seconds: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11EngineTests09BootOrderB0V8coolDown4TestfMp_25generatord96e147906b63280fMu_() async -> Testing.Test {
  return .__function(
  named: "coolDown(count:seconds:)",
  in: BootOrderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "R5: the n-th stop for heat",traits: [],arguments: {zip(1...6, [600.0, 1800, 3600, 7200, 21600, 21600])},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EngineTests/BootOrderTests.swift", filePath: "/work/tree/Core/Tests/EngineTests/BootOrderTests.swift", line: 8, column: 6),
  parameters: [(firstName: "count",secondName: nil,type: (Int).self),(firstName: "seconds",secondName: nil,type: (Double).self)],
  testFunction: $s11EngineTests09BootOrderB0V8coolDown4TestfMp_16d96e147906b63280fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11EngineTests09BootOrderB0V8coolDown4TestfMp_24accessord96e147906b63280fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11EngineTests09BootOrderB0V8coolDown4TestfMp_25generatord96e147906b63280fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11EngineTests09BootOrderB0V8coolDown4TestfMp_33testContentRecordd96e147906b63280fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11EngineTests09BootOrderB0V8coolDown4TestfMp_24accessord96e147906b63280fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:21:6-21:6
