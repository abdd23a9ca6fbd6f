Testing.__checkBinaryOperation(power(world, "ups1")?.runtimeSeconds,{ $0 == $1() },65535,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"power(world, "ups1")?.runtimeSeconds"#),"==",.__fromSyntaxNode("65535")),comments: ["a UPS that lies tells the truth"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:55:9-55:98
