Testing.__checkBinaryOperation(pair.run(10).said,{ $0 == $1() },["H1 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(10).said"),"==",.__fromSyntaxNode(#"["H1 migrate n1 to n2"]"#)),comments: ["a move that never was makes the hold longer"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:135:9-135:109
