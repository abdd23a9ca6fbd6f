Testing.__checkBinaryOperation(off.run(5).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["the boot did not follow 60 s after that of the other Anvil"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:104:9-104:102
