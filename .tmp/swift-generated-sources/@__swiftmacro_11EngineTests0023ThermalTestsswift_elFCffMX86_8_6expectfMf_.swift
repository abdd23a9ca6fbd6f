Testing.__checkFunctionCall(decision.said.self,calling: {
  $0.contains($1)
},"T5 migrate n1 to n2",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("decision.said"),"contains",(nil,.__fromStringLiteral(#""T5 migrate n1 to n2""#, "T5 migrate n1 to n2"))), false),comments: ["servers go to a node that is worse off for power"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:87:9-87:116
