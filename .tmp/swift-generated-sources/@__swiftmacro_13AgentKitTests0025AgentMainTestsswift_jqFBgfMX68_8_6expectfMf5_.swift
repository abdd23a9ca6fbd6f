Testing.__checkBinaryOperation(CaptureFolder.prepare(folder),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("CaptureFolder.prepare(folder)"),"!=",.__fromSyntaxNode("nil")),comments: ["a folder that is not empty must not be written into"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:69:9-69:109
