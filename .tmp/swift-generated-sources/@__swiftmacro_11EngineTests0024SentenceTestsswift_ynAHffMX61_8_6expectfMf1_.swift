Testing.__checkFunctionCall(said.then.self,calling: {
  $0.hasPrefix($1)
},"n1 and n2 still have mains through ups1.",expression: .__fromFunctionCall(.__fromSyntaxNode("said.then"),"hasPrefix",(nil,.__fromStringLiteral(#""n1 and n2 still have mains through ups1.""#, "n1 and n2 still have mains through ups1."))),comments: ["it does not say what carries the nodes: \(said.then)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:62:9-64:68
