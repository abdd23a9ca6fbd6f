Testing.__checkBinaryOperation(online?.devices.first?.serial,{ $0 == $1() },"TEST0001",expression: .__fromBinaryOperation(.__fromSyntaxNode("online?.devices.first?.serial"),"==",.__fromStringLiteral(#""TEST0001""#, "TEST0001")),comments: ["the serial number that upsd tells is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:26:9-26:106
