Testing.__checkClosureCall(identifiedBy: (0xb44d82ad21b2e4ed,0xdf36470d25116041,0x15ef23d7d5e06ef3,0xdc67f43a82fdb065),encodingCapturedValues: (#__capturedValue(path as String, "path", (String).self),#__capturedValue(seed as UInt64, "seed", (UInt64).self)),processExitsWith: .signal(SIGKILL),performing: {
@Sendable func $s10StoreTests0023RestartTestsswift_elFCffMX133_14_6expectfMf_7__localfMu_(_ path: String,_ seed: UInt64) async throws {
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait({ [] in
            try KilledWriter.run(path: path, seed: seed)
        })))()
}

@available(*, deprecated, message: "This type is an implementation detail of the testing library. Do not use it directly.")
enum $s10StoreTests0023RestartTestsswift_elFCffMX133_14_6expectfMf_7__localfMu0_ {
  private nonisolated static let accessor: Testing.__TestContentRecordAccessor = { outValue, type, hint, _ in
    Testing.ExitTest.__store(
      (0xb44d82ad21b2e4ed,0xdf36470d25116041,0x15ef23d7d5e06ef3,0xdc67f43a82fdb065),
      $s10StoreTests0023RestartTestsswift_elFCffMX133_14_6expectfMf_7__localfMu_,
      into: outValue,
      asTypeAt: type,
      withHintAt: hint
    )
  }

  @section("swift5_tests")
  @used
  @available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
  private nonisolated static let testContentRecord: Testing.__TestContentRecord = (
    0x65786974, /* 'exit' */
    0,
    { unsafe accessor($0, $1, $2, $3) },
    0,
    0
  )

  
}
},expression: .__fromSyntaxNode("{ [] in\n            try KilledWriter.run(path: path, seed: seed)\n        }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:134:15-136:10
