@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V9durations4TestfMp_16ee8d2595b1265e86fMu_(text arg0:String,place arg1:any KeyPath<Settings, Double> & Sendable,expected arg2:Double) async throws -> Void {
  @Sendable func $s13SettingsTests07ReadingB0V9durations4TestfMp_7__localfMu0_(text arg0:String,place arg1:any KeyPath<Settings, Double> & Sendable,expected arg2:Double,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests07ReadingB0V9durations4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReadingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests07ReadingB0V9durations4TestfMp_7__localfMu_.durations(text: arg0,place: arg1,expected: arg2))))
  }
  try await $s13SettingsTests07ReadingB0V9durations4TestfMp_7__localfMu0_(text: arg0,place: arg1,expected: arg2)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V9durations4TestfMp_25generatoree8d2595b1265e86fMu_() async -> Testing.Test {
  return .__function(
  named: "durations(text:place:expected:)",
  in: ReadingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Durations are understood in the unit of their key",traits: [],arguments: {[
            (
                "policy: {powerHoldSeconds: 90s}", \Settings.policy.powerHoldSeconds as any KeyPath<Settings, Double> & Sendable,
                90.0
            ),
            ("policy: {powerHoldSeconds: 2m}", \Settings.policy.powerHoldSeconds, 120),
            ("policy: {powerHoldSeconds: 0.5m}", \Settings.policy.powerHoldSeconds, 30),
            ("policy: {powerHoldSeconds: 1_000}", \Settings.policy.powerHoldSeconds, 1000),
            ("policy: {flapWindowSeconds: 4h}", \Settings.policy.flapWindowSeconds, 14400),
            ("retention: {historyDays: 3d}", \Settings.retention.historyDays, 3),
            ("retention: {historyDays: 48h}", \Settings.retention.historyDays, 2),
            ("retention: {passHours: 2d}", \Settings.retention.passHours, 48),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/ReadingTests.swift", filePath: "/work/tree/Tests/SettingsTests/ReadingTests.swift", line: 56, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "place",secondName: nil,type: (any KeyPath<Settings, Double> & Sendable).self),(firstName: "expected",secondName: nil,type: (Double).self)],
  testFunction: $s13SettingsTests07ReadingB0V9durations4TestfMp_16ee8d2595b1265e86fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests07ReadingB0V9durations4TestfMp_24accessoree8d2595b1265e86fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests07ReadingB0V9durations4TestfMp_25generatoree8d2595b1265e86fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests07ReadingB0V9durations4TestfMp_33testContentRecordee8d2595b1265e86fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests07ReadingB0V9durations4TestfMp_24accessoree8d2595b1265e86fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:74:6-74:6
