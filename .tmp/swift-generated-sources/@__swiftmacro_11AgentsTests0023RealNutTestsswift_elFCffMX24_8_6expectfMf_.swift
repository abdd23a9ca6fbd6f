Testing.__checkBinaryOperation(online?.powers.first?.chargePercent,{ $0 == $1() },87,expression: .__fromBinaryOperation(.__fromSyntaxNode("online?.powers.first?.chargePercent"),"==",.__fromSyntaxNode("87")),comments: ["the charge that upsd tells is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:25:9-25:97
