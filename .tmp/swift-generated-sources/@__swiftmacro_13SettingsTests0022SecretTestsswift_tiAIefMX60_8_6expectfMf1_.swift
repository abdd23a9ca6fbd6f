Testing.__checkFunctionCall(message.self,calling: {
  $0.contains($1)
},"chmod 600 \(path)",expression: .__fromFunctionCall(.__fromSyntaxNode("message"),"contains",(nil,.__fromSyntaxNode(#""chmod 600 \(path)""#))),comments: ["what to do is not told: \(message)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:61:9-61:93
