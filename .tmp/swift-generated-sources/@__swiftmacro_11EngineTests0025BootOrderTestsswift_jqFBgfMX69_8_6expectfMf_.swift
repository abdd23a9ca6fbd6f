Testing.__checkBinaryOperation(off.run(600).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(600).boot"),"==",.__fromSyntaxNode("nil")),comments: ["a second power-on was sent to a node that is on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:70:9-70:93
