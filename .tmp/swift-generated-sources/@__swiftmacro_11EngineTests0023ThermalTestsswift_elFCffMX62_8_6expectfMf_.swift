Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["T6 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["T6 migrate n1 to n2"]"#)),comments: ["n1 is hot, so n2 is kept and takes the servers: \(decision.said)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:63:9-63:126
