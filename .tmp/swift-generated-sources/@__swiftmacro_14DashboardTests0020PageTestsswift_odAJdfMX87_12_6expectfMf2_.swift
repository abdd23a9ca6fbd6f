Testing.__checkFunctionCall((0...layout.height).self,calling: {
  $0.contains($1)
},route.toY,expression: .__fromFunctionCall(.__fromSyntaxNode("(0...layout.height)"),"contains",(nil,.__fromSyntaxNode("route.toY"))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:88:13-88:61
