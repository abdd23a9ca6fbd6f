Testing.__checkBinaryOperation(power(world, "ups1")?.chargePercent,{ $0 == $1() },100,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"power(world, "ups1")?.chargePercent"#),"==",.__fromSyntaxNode("100")),comments: ["an aged battery is not full"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:52:9-52:91
