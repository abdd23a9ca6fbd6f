Testing.__checkFunctionCall(pair.run(5).said.self,calling: {
  $0.contains($1)
},"R7 startServers n1",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("pair.run(5).said"),"contains",(nil,.__fromStringLiteral(#""R7 startServers n1""#, "R7 startServers n1"))), false),comments: ["servers were started on a hot node"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:145:9-145:104
