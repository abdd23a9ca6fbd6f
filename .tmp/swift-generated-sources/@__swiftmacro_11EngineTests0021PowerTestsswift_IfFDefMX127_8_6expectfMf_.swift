Testing.__checkFunctionCall(pair.run(35).said.self,calling: {
  $0.contains($1)
},"P6 forceOff n1",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("pair.run(35).said"),"contains",(nil,.__fromStringLiteral(#""P6 forceOff n1""#, "P6 forceOff n1"))), false),comments: ["srv1 has 37.5 s to stop"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:128:9-128:90
