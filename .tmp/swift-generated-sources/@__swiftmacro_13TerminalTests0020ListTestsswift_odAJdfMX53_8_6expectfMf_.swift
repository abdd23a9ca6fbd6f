Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},"its facts are old",expression: .__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromStringLiteral(#""its facts are old""#, "its facts are old"))),comments: ["an agent that is silent is said to scan:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:54:9-54:115
