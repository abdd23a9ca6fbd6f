Testing.__checkFunctionCall(words.self,calling: {
  $0.contains($1)
},"root: 71 % used",expression: .__fromFunctionCall(.__fromSyntaxNode("words"),"contains",(nil,.__fromStringLiteral(#""root: 71 % used""#, "root: 71 % used"))),comments: ["the file systems are not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:111:9-111:84
