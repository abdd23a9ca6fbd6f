Testing.__checkBinaryOperation(decision.intents.first { $0.kind == .forceOff }?.servers,{ $0 == $1() },["srv1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.intents.first { $0.kind == .forceOff }?.servers"),"==",.__fromSyntaxNode(#"["srv1"]"#)),comments: ["srv1 did not stop in 37.5 s and is not turned off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:130:9-132:65
