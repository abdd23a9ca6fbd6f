Testing.__checkBinaryOperation(off.run(55).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(55).boot"),"==",.__fromSyntaxNode("nil")),comments: ["the second boot on one UPS came before 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:79:9-79:88
