Testing.__checkBinaryOperation(off.run(5).said,{ $0 == $1() },["R3 boot n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).said"),"==",.__fromSyntaxNode(#"["R3 boot n1"]"#)),comments: ["a node that died was not booted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:127:9-127:86
