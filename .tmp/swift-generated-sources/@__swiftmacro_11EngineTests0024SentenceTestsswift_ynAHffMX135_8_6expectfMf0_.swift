Testing.__checkFunctionCall(said.heading.self,calling: {
  $0.hasSuffix($1)
},"Its 2 servers are moving to n2.",expression: .__fromFunctionCall(.__fromSyntaxNode("said.heading"),"hasSuffix",(nil,.__fromStringLiteral(#""Its 2 servers are moving to n2.""#, "Its 2 servers are moving to n2."))),comments: ["\(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:136:9-136:94
