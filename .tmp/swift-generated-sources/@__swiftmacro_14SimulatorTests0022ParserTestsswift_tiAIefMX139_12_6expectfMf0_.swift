Testing.__checkFunctionCall(error.message.self,calling: {
  $0.contains($1)
},bad.says,expression: .__fromFunctionCall(.__fromSyntaxNode("error.message"),"contains",(nil,.__fromSyntaxNode("bad.says"))),comments: ["the message is: \(error.message)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:140:13-140:90
