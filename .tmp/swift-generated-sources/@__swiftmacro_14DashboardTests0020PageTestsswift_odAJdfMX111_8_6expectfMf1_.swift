Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"No UPS is known here.",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""No UPS is known here.""#, "No UPS is known here."))),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:112:9-112:57
