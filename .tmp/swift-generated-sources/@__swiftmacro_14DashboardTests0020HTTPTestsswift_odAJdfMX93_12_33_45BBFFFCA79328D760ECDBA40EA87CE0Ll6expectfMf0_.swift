Testing.__checkFunctionCall(now.self,calling: {
  $0.contains($1)
},"All is well on dock-7.",expression: .__fromFunctionCall(.__fromSyntaxNode("now"),"contains",(nil,.__fromStringLiteral(#""All is well on dock-7.""#, "All is well on dock-7."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:94:13-94:60
