@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V5empty4TestfMp_17Z8d6472e139a81d2afMu_(text arg0:String) async throws -> Void {
  @Sendable func $s13SettingsTests07ReadingB0V5empty4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests07ReadingB0V5empty4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ReadingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests07ReadingB0V5empty4TestfMp_7__localfMu_.empty(text: arg0))))
  }
  try await $s13SettingsTests07ReadingB0V5empty4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests07ReadingB0V5empty4TestfMp_25generator8d6472e139a81d2afMu_() async -> Testing.Test {
  return .__function(
  named: "empty(text:)",
  in: ReadingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "An empty file gives the defaults",traits: [],arguments: {["", "# nothing\n", "site:\npolicy:\nagents:\n"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/ReadingTests.swift", filePath: "/work/tree/Tests/SettingsTests/ReadingTests.swift", line: 7, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s13SettingsTests07ReadingB0V5empty4TestfMp_17Z8d6472e139a81d2afMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests07ReadingB0V5empty4TestfMp_24accessor8d6472e139a81d2afMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests07ReadingB0V5empty4TestfMp_25generator8d6472e139a81d2afMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests07ReadingB0V5empty4TestfMp_33testContentRecord8d6472e139a81d2afMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests07ReadingB0V5empty4TestfMp_24accessor8d6472e139a81d2afMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:10:6-10:6
