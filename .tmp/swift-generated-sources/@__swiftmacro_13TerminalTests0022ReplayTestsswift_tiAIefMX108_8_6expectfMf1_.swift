Testing.__checkFunctionCall(page.text.self,calling: {
  $0.hasPrefix($1)
},"? This is 1 h old",expression: .__fromFunctionCall(.__fromSyntaxNode("page.text"),"hasPrefix",(nil,.__fromStringLiteral(#""? This is 1 h old""#, "? This is 1 h old"))),comments: ["an old status does not say so first:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:109:9-109:112
