Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["H1 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["H1 migrate n1 to n2"]"#)),comments: ["after twice the hold the servers move"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:83:9-83:99
