Testing.__checkBinaryOperation(power(world, "ups1")?.chargePercent,{ $0 == $1() },100,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"power(world, "ups1")?.chargePercent"#),"==",.__fromSyntaxNode("100")),comments: ["6 h give \(power(world, "ups1")?.chargePercent ?? -1) %"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:45:9-45:119
