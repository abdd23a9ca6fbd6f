Testing.__checkBinaryOperation((off.run(300).boot != nil),{ $0 == $1() },boots,expression: .__fromBinaryOperation(.__fromSyntaxNode("(off.run(300).boot != nil)"),"==",.__fromSyntaxNode("boots")),comments: ["\(ago) s after stop \(count) for heat n1 was \(boots ? "not " : "")booted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:18:13-19:130
