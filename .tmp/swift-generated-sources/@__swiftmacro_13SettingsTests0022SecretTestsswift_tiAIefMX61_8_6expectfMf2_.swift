Testing.__checkFunctionCall(message.self,calling: {
  $0.contains($1)
},"hush",expression: .__fromNegation(.__fromFunctionCall(.__fromSyntaxNode("message"),"contains",(nil,.__fromStringLiteral(#""hush""#, "hush"))), false),comments: ["the message shows the secret"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:62:9-62:75
