Testing.__checkBinaryOperation(pair.pass().hosts[0].risk,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.pass().hosts[0].risk"),"==",.__fromSyntaxNode("1")),comments: ["the weight of n1/scan-ipmi/fan2 is not used"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:116:9-116:95
