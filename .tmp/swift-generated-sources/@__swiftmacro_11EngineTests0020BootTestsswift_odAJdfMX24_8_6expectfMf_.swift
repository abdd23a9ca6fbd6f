Testing.__checkBinaryOperation(off.run(295).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(295).boot"),"==",.__fromSyntaxNode("nil")),comments: ["a boot was sent though power had been interrupted within 300 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:25:9-25:108
