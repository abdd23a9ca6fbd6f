Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},"6 min 40 s ago",expression: .__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromStringLiteral(#""6 min 40 s ago""#, "6 min 40 s ago"))),comments: ["the age of an old value is not told:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:26:9-26:108
