Testing.__checkFunctionCall(page.self,calling: {
  $0.hasPrefix($1)
},"HTTP/1.1 200",expression: .__fromFunctionCall(.__fromSyntaxNode("page"),"hasPrefix",(nil,.__fromStringLiteral(#""HTTP/1.1 200""#, "HTTP/1.1 200"))),comments: ["\(path) does not answer: \(page.prefix(200))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:99:17-99:104
