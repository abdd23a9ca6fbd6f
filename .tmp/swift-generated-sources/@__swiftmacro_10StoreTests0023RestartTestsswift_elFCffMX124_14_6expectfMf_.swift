Testing.__checkClosureCall(identifiedBy: (0xfb2a9f5fb5e4e037,0xdcd1e1e6546bf571,0xd887362149a3bf8,0x1345e6cd9add9eb0),encodingCapturedValues: (#__capturedValue(path as String, "path", (String).self)),processExitsWith: .success,performing: {
@Sendable func $s10StoreTests0023RestartTestsswift_elFCffMX124_14_6expectfMf_7__localfMu_(_ path: String) async throws {
  _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait({ [] in
            try KilledWriter.write(path: path, passes: 150)
        })))()
}

@available(*, deprecated, message: "This type is an implementation detail of the testing library. Do not use it directly.")
enum $s10StoreTests0023RestartTestsswift_elFCffMX124_14_6expectfMf_7__localfMu0_ {
  private nonisolated static let accessor: Testing.__TestContentRecordAccessor = { outValue, type, hint, _ in
    Testing.ExitTest.__store(
      (0xfb2a9f5fb5e4e037,0xdcd1e1e6546bf571,0xd887362149a3bf8,0x1345e6cd9add9eb0),
      $s10StoreTests0023RestartTestsswift_elFCffMX124_14_6expectfMf_7__localfMu_,
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
},expression: .__fromSyntaxNode("{ [] in\n            try KilledWriter.write(path: path, passes: 150)\n        }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:125:15-127:10
