Testing.__checkFunctionCall(said.heading.self,calling: {
  $0.contains($1)
},"stopping",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("said.heading"),"contains",(nil,.__fromStringLiteral(#""stopping""#, "stopping"))), false),comments: ["something is said to be done: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:30:9-30:101
