Testing.__checkBinaryOperation(pair.run(120).said,{ $0 == $1() },["H1 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(120).said"),"==",.__fromSyntaxNode(#"["H1 migrate n1 to n2"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:75:9-75:63
