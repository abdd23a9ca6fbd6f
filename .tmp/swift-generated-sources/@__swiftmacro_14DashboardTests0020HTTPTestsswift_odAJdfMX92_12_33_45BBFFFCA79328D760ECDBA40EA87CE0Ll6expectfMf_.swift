Testing.__checkFunctionCall(now.self,calling: {
  $0.hasPrefix($1)
},"HTTP/1.1 200",expression: .__fromFunctionCall(.__fromSyntaxNode("now"),"hasPrefix",(nil,.__fromStringLiteral(#""HTTP/1.1 200""#, "HTTP/1.1 200"))),comments: ["the page Now does not answer: \(now.prefix(80))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:93:13-93:102
