Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode("[]")),comments: ["servers move to a node of which nothing is known"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:68:9-68:89
