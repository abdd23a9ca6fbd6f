Testing.__checkFunctionCall(message(text).self,calling: {
  $0.contains($1)
},right,expression: .__fromFunctionCall(.__fromSyntaxNode("message(text)"),"contains",(nil,.__fromSyntaxNode("right"))),comments: ["\(text): \(message(text))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentLineCodecTests.swift:55:9-55:76
