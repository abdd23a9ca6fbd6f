Testing.__checkBinaryOperation(seen.seats,{ $0 == $1() },["n1", "n2", "s1", "s2", "n1", "n2", "s1", "s2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("seen.seats"),"==",.__fromSyntaxNode(#"["n1", "n2", "s1", "s2", "n1", "n2", "s1", "s2"]"#)),comments: ["the hook saw \(seen.seats)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:83:9-83:110
