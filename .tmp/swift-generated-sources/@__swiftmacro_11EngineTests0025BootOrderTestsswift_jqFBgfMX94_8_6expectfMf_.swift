Testing.__checkBinaryOperation((off.run(300).boot != nil),{ $0 == $1() },boots,expression: .__fromBinaryOperation(.__fromSyntaxNode("(off.run(300).boot != nil)"),"==",.__fromSyntaxNode("boots")),comments: ["an Anvil of priority \(other) and one of 2 boot in the wrong order"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:95:9-95:123
