Testing.__checkBinaryOperation(decision.boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.boot"),"==",.__fromSyntaxNode("nil")),comments: ["bootUnknown is off and a node that died was booted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:145:9-145:92
