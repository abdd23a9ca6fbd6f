Testing.__checkFunctionCall(message(String(repeating: "x", count: 10_000_000)).self,calling: {
  $0.contains($1)
},"is 10000000 bytes long",expression: .__fromFunctionCall(.__fromSyntaxNode(#"message(String(repeating: "x", count: 10_000_000))"#),"contains",(nil,.__fromStringLiteral(#""is 10000000 bytes long""#, "is 10000000 bytes long"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:60:9-60:103
