Testing.__checkBinaryOperation(pair.run(120).said,{ $0 == $1() },["H1 migrate n2 to n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(120).said"),"==",.__fromSyntaxNode(#"["H1 migrate n2 to n1"]"#)),comments: ["n2's degraded array is worse than n1's fan"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:34:9-34:109
