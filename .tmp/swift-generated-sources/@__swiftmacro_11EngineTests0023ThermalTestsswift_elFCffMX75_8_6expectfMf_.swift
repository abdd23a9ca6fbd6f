Testing.__checkBinaryOperation(decision.hosts[0].heat.criticalHigh,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.hosts[0].heat.criticalHigh"),"==",.__fromSyntaxNode("5")),comments: ["an impossible value counts"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:76:9-76:88
