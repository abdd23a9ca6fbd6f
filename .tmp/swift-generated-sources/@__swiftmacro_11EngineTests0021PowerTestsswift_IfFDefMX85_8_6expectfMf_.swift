Testing.__checkFunctionCall(decision.said.self,calling: {
  $0.contains($1)
},"P4 stopServers n1",expression: .__fromFunctionCall(.__fromSyntaxNode("decision.said"),"contains",(nil,.__fromStringLiteral(#""P4 stopServers n1""#, "P4 stopServers n1"))),comments: ["n1 has 187 s and needs 225 s, but does not stop"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:86:9-86:112
