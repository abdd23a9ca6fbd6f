Testing.__checkBinaryOperation(pair.pass().hosts[0].risk,{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.pass().hosts[0].risk"),"==",.__fromSyntaxNode("5")),comments: ["the supply's own fault does not weigh 5"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:99:9-99:91
