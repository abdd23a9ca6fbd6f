Testing.__checkBinaryOperation(off.run(10).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(10).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["the boot of six hours ago still counts"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:137:9-137:83
