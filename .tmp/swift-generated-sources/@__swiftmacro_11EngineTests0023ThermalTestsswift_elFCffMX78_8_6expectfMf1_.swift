Testing.__checkBinaryOperation(pair.run(10).hosts[0].heat.criticalHigh,{ $0 == $1() },6,expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(10).hosts[0].heat.criticalHigh"),"==",.__fromSyntaxNode("6")),comments: ["three readings confirm it"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:79:9-79:91
