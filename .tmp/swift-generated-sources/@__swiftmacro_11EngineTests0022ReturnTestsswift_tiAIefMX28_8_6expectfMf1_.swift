Testing.__checkBinaryOperation(decision.intents.first?.by,{ $0 == $1() },"n1",expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.intents.first?.by"),"==",.__fromStringLiteral(#""n1""#, "n1")),comments: ["not the survivor itself turns the peer off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:29:9-29:98
