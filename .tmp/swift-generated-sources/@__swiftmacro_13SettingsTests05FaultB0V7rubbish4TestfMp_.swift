@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V7rubbish4TestfMp_17Z81a61a6d86f10768fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s13SettingsTests05FaultB0V7rubbish4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13SettingsTests05FaultB0V7rubbish4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FaultTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13SettingsTests05FaultB0V7rubbish4TestfMp_7__localfMu_.rubbish(text: arg0))))
  }
  try await $s13SettingsTests05FaultB0V7rubbish4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13SettingsTests05FaultB0V7rubbish4TestfMp_25generator81a61a6d86f10768fMu_() async -> Testing.Test {
  return .__function(
  named: "rubbish(text:)",
  in: FaultTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "No text of many kinds ends the program",traits: [],arguments: {[
            "\u{0}", "a: &x [*x]\n", "? {a: b}\n: c\n", "!!binary x", "--- a\n--- b\n", "\u{FEFF}anvil: x\n", "a: *nowhere\n",
            "{}",
            "[]", "site: {hosts: [a, [b], {c: d}]}", "site: {cords: {a: b}}", "agents: {settings: {scan-x: [1]}}", "1: 2",
            "? [a]\n: b", "policy: {weights: [1]}", "site: {servers: [{name: [x]}]}", "a:\n  b: 1\n  b: 2\n c: 3\n",
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "SettingsTests/FaultTests.swift", filePath: "/work/tree/Tests/SettingsTests/FaultTests.swift", line: 87, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s13SettingsTests05FaultB0V7rubbish4TestfMp_17Z81a61a6d86f10768fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13SettingsTests05FaultB0V7rubbish4TestfMp_24accessor81a61a6d86f10768fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13SettingsTests05FaultB0V7rubbish4TestfMp_25generator81a61a6d86f10768fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13SettingsTests05FaultB0V7rubbish4TestfMp_33testContentRecord81a61a6d86f10768fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13SettingsTests05FaultB0V7rubbish4TestfMp_24accessor81a61a6d86f10768fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:98:6-98:6
