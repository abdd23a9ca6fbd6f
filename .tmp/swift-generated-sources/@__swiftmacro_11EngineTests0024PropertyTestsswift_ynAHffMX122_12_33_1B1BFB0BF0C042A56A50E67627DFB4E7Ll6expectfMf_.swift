Testing.__checkBinaryOperation(decide(more).intents,{ $0 == $1() },decision.intents,expression: .__fromBinaryOperation(.__fromSyntaxNode("decide(more).intents"),"==",.__fromSyntaxNode("decision.intents")),comments: ["a healthy sensor changed the plan (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:123:13-123:114
