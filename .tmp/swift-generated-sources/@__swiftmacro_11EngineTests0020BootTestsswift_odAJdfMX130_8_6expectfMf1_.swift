Testing.__checkBinaryOperation(off.run(5).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["one boot in six hours already stopped the second"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:131:9-131:92
