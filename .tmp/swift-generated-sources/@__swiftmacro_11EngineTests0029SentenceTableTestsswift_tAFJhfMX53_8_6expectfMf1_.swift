Testing.__checkFunctionCall(said.heading.self,calling: {
  $0.contains($1)
},one.names,expression: .__fromFunctionCall(.__fromSyntaxNode("said.heading"),"contains",(nil,.__fromSyntaxNode("one.names"))),comments: ["the heading does not name \(one.names): \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:54:9-54:109
