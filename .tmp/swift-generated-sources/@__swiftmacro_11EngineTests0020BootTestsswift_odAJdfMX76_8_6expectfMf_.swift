Testing.__checkBinaryOperation(off.run(300).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(300).boot"),"==",.__fromSyntaxNode("nil")),comments: ["a host of another Anvil that still starts was forgotten in the runtime"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:77:9-77:116
