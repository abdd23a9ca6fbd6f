Testing.__checkFunctionCall(change.self,calling: {
  $0.contains($1)
},"\"id\":\"controls\"",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("change"),"contains",(nil,.__fromStringLiteral(#""\"id\":\"controls\"""#, #""id":"controls""#))), false),comments: ["a part that did not change is sent"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:144:13-144:99
