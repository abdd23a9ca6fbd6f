Testing.__checkBinaryOperation(power(world, "ups1")?.chargePercent,{ $0 == $1() },50,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"power(world, "ups1")?.chargePercent"#),"==",.__fromSyntaxNode("50")),comments: ["half the time gives \(power(world, "ups1")?.chargePercent ?? -1) %"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:43:9-43:129
