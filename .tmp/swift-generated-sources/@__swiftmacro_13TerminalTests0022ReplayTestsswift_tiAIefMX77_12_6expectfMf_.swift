Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},part,expression: .__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromSyntaxNode("part"))),comments: ["why does not tell \"\(part)\":\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:78:13-78:94
