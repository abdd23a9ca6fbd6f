Testing.__checkFunctionCall(change.self,calling: {
  $0.contains($1)
},"\"level\":\"critical\"",expression: .__fromFunctionCall(.__fromSyntaxNode("change"),"contains",(nil,.__fromStringLiteral(#""\"level\":\"critical\"""#, #""level":"critical""#))),comments: ["a new critical verdict is not said"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:145:13-145:101
