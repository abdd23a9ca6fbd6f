Testing.__checkFunctionCall(verdict.plain.self,calling: {
  $0.contains($1)
},"As of 02:17:20",expression: .__fromFunctionCall(.__fromSyntaxNode("verdict.plain"),"contains",(nil,.__fromStringLiteral(#""As of 02:17:20""#, "As of 02:17:20"))),comments: ["old facts are shown as the present: \(verdict.plain)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:71:9-71:114
