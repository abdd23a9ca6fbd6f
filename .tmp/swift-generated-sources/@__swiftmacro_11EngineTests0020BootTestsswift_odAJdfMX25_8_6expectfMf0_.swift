Testing.__checkBinaryOperation(off.run(10).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(10).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["the boot never came after the interruption"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:26:9-26:87
