Testing.__checkBinaryOperation(pair.run(15).said,{ $0 == $1() },["T2 migrate n1 to n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(15).said"),"==",.__fromSyntaxNode(#"["T2 migrate n1 to n2"]"#)),comments: ["six critical sensors do not empty n1"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:13:9-13:102
