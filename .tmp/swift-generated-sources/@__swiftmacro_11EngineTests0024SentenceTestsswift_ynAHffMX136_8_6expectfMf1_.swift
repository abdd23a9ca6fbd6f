Testing.__checkFunctionCall(said.then.self,calling: {
  $0.contains($1)
},"keep running",expression: .__fromFunctionCall(.__fromSyntaxNode("said.then"),"contains",(nil,.__fromStringLiteral(#""keep running""#, "keep running"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:137:9-137:52
