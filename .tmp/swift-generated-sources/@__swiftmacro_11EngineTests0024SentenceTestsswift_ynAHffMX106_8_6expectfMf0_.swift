Testing.__checkFunctionCall(said.heading.self,calling: {
  $0.hasPrefix($1)
},"n1 is stopping its 5 servers: ",expression: .__fromFunctionCall(.__fromSyntaxNode("said.heading"),"hasPrefix",(nil,.__fromStringLiteral(#""n1 is stopping its 5 servers: ""#, "n1 is stopping its 5 servers: "))),comments: ["\(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:107:9-107:93
