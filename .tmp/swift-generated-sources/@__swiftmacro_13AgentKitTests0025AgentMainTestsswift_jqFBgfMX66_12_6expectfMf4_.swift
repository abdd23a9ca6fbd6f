Testing.__checkFunctionCall(text.self,calling: {
  $0.contains($1)
},"hunter2secret",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("text"),"contains",(nil,.__fromStringLiteral(#""hunter2secret""#, "hunter2secret"))), false),comments: ["what the tool said holds the password"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:67:13-67:94
