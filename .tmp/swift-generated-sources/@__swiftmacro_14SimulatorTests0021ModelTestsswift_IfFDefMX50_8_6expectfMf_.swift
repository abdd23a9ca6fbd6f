Testing.__checkBinaryOperation(power(world, "ups1")?.runtimeSeconds,{ $0 == $1() },700,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"power(world, "ups1")?.runtimeSeconds"#),"==",.__fromSyntaxNode("700")),comments: ["an aged battery tells another runtime"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:51:9-51:102
