Testing.__checkFunctionCall(page.text.self,calling: {
  $0.contains($1)
},"not known",expression: .__fromFunctionCall(.__fromSyntaxNode("page.text"),"contains",(nil,.__fromStringLiteral(#""not known""#, "not known"))),comments: ["an old value passes for a present one:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:24:9-24:105
