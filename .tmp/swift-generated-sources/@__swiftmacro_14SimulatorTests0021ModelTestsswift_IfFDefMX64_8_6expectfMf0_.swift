Testing.__checkBinaryOperation(world.decision(of: "n1")?.alerts.isEmpty,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"world.decision(of: "n1")?.alerts.isEmpty"#),"==",.__fromSyntaxNode("true")),comments: ["a healthy site has an alert"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:65:9-65:97
