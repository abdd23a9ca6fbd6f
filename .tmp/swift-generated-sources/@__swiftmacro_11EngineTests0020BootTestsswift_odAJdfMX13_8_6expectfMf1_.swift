Testing.__checkBinaryOperation(decision.boot?.by,{ $0 == $1() },"s1",expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.boot?.by"),"==",.__fromStringLiteral(#""s1""#, "s1")),comments: ["not the first Striker by name sends the power-on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:14:9-14:95
