Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},"\u{1B}",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromStringLiteral(#""\u{1B}""#, "\u{1b}"))), false),comments: ["control characters reach the terminal by a page"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:49:9-49:98
