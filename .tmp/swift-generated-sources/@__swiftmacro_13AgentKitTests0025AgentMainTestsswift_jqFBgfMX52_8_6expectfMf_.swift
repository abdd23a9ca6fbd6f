Testing.__checkBinaryOperation(CaptureFolder.prepare(folder),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("CaptureFolder.prepare(folder)"),"==",.__fromSyntaxNode("nil")),comments: ["a new folder can be used"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:53:9-53:82
