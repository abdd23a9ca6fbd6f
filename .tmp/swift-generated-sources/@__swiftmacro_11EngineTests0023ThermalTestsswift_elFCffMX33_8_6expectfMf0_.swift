Testing.__checkFunctionCall(pair.run(60).said.self,calling: {
  $0.contains($1)
},"T3 stopServers n1",expression: .__fromFunctionCall(.__fromSyntaxNode("pair.run(60).said"),"contains",(nil,.__fromStringLiteral(#""T3 stopServers n1""#, "T3 stopServers n1"))),comments: ["the kept node runs on after its 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:34:9-34:105
