Testing.__checkFunctionCall(now.self,calling: {
  $0.contains($1)
},"default-src 'none'; style-src 'self'; script-src 'self'",expression: .__fromFunctionCall(.__fromSyntaxNode("now"),"contains",(nil,.__fromStringLiteral(#""default-src 'none'; style-src 'self'; script-src 'self'""#, "default-src 'none'; style-src 'self'; script-src 'self'"))),comments: ["the content security policy is missing"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:95:13-96:131
