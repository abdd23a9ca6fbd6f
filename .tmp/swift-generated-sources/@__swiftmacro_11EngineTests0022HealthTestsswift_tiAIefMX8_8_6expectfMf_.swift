Testing.__checkBinaryOperation(pair.run(119).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(119).said"),"==",.__fromSyntaxNode("[]")),comments: ["servers move before the difference has lasted 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:9:9-9:97
