Testing.__checkBinaryOperation((off.run(300).boot != nil),{ $0 == $1() },forgotten,expression: .__fromBinaryOperation(.__fromSyntaxNode("(off.run(300).boot != nil)"),"==",.__fromSyntaxNode("forgotten")),comments: ["after \(ran) s of running the stop before was \(forgotten ? "not " : "")forgotten"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:31:9-33:97
