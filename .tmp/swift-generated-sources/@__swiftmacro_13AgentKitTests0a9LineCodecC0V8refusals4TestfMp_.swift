@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_16cf6df2f87e30f34ffMu_(_ arg0:String,_ arg1:String) async throws -> Void {
  @Sendable func $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_7__localfMu0_(_ arg0:String,_ arg1:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(AgentLineCodecTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_7__localfMu_.refusals(arg0,arg1))))
  }
  try await $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_7__localfMu0_(arg0,arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_25generatorcf6df2f87e30f34ffMu_() async -> Testing.Test {
  return .__function(
  named: "refusals(_:_:)",
  in: AgentLineCodecTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a wrong line is refused with a message that names the key",traits: [],arguments: {[
            (#"{"temperature":{"key":"cpu1","state":"nominal"}}"#, "lacks the key \"temperature.value\""),
            (#"{"temperature":{"key":"cpu1","value":"hot","state":"nominal"}}"#, "\"temperature.value\" has the wrong type"),
            (#"{"temperature":{"key":"cpu1","value":1,"state":"warm"}}"#, "\"temperature.state\" has the wrong type"),
            (#"{"temperature":{"key":"","value":1,"state":"nominal"}}"#, "\"temperature.key\" is"),
            (#"{"temperature":{"key":"a","value":1,"state":"nominal","weight":-1}}"#, "from 0.0 to 100.0"),
            (#"{"power":{"key":"u","input":"good","output":"mains","chargePercent":1000}}"#, "\"power.chargePercent\" is 1000.0"),
            (#"{"temprature":{"key":"cpu1"}}"#, "one key of: reading"),
            (#"{"reading":{"kind":"fan","key":"f","value":null}}"#, "reading.value"),
            ("fan1 900", "is not a JSON object"), ("", "is not a JSON object"), ("[1]", "is not a JSON object"),
            (#"{"done":-1}"#, "\"done\" is -1"), (#"{"done":"three"}"#, "done"),
            (#"{"reading":{"kind":"fan""#, "is not a JSON object"),
        ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AgentKitTests/AgentLineCodecTests.swift", filePath: "/work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift", line: 39, column: 6),
  parameters: [(firstName: "_",secondName: "text",type: (String).self),(firstName: "_",secondName: "right",type: (String).self)],
  testFunction: $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_16cf6df2f87e30f34ffMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_24accessorcf6df2f87e30f34ffMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_25generatorcf6df2f87e30f34ffMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_33testContentRecordcf6df2f87e30f34ffMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AgentKitTests0a9LineCodecC0V8refusals4TestfMp_24accessorcf6df2f87e30f34ffMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:56:6-56:6
