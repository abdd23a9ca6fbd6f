Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},"nominal",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromStringLiteral(#""nominal""#, "nominal"))), false),comments: ["an old value is still called nominal:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:25:9-25:103
