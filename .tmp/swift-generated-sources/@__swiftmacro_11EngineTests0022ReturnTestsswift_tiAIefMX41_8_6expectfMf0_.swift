Testing.__checkBinaryOperation(decision.intents.first?.servers.last,{ $0 == $1() },"srv1",expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.intents.first?.servers.last"),"==",.__fromStringLiteral(#""srv1""#, "srv1")),comments: ["srv1 starts before srv3, which it needs"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:42:9-42:107
