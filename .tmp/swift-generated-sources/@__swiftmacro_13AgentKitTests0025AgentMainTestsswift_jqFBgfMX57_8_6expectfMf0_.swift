Testing.__checkValue(await recorder.finish() == nil,expression: .__fromSyntaxNode("await recorder.finish() == nil"),comments: ["the capture is complete"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:58:9-58:75
