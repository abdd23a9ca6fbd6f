Testing.__checkBinaryOperation(pair.run(1).said,{ $0 == $1() },["H1 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1).said"),"==",.__fromSyntaxNode(#"["H1 migrate n1 to n2"]"#)),comments: ["n2 takes the servers after 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:10:9-10:97
