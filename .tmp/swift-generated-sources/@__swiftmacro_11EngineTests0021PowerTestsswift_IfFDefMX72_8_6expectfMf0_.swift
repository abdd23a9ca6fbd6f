Testing.__checkBinaryOperation(pair.run(1).said,{ $0 == $1() },["P2 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1).said"),"==",.__fromSyntaxNode(#"["P2 migrate n1 to n2"]"#)),comments: ["n2 takes the servers at 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:73:9-73:94
