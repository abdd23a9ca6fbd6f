Testing.__checkBinaryOperation(off.run(300).said,{ $0 == $1() },["R1 boot n1", "R1 boot n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(300).said"),"==",.__fromSyntaxNode(#"["R1 boot n1", "R1 boot n2"]"#)),comments: ["nodes that share no UPS wait for each other"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:87:9-87:114
