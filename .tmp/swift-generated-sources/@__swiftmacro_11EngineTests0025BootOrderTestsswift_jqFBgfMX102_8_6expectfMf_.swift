Testing.__checkBinaryOperation(off.run(55).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(55).boot"),"==",.__fromSyntaxNode("nil")),comments: ["a boot of another Anvil on the same UPS was overlooked"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:103:9-103:99
