Testing.__checkBinaryOperation(pair.pass().hosts[0].risk,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.pass().hosts[0].risk"),"==",.__fromSyntaxNode("0")),comments: ["a lost UPS is counted as a fault of the supply"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:101:9-101:98
