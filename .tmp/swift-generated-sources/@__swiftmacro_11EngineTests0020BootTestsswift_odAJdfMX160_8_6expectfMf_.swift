Testing.__checkBinaryOperation(decision.boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.boot"),"==",.__fromSyntaxNode("nil")),comments: ["a node was booted on no word of its BMC"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:161:9-161:81
