Testing.__checkBinaryOperation(pair.run(600).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(600).said"),"==",.__fromSyntaxNode("[]")),comments: ["servers move between two nodes of the same risk"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:17:9-17:93
