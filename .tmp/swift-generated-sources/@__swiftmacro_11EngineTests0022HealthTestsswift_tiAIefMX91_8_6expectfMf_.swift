Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode("[]")),comments: ["servers move though health moves are switched off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:92:9-92:90
