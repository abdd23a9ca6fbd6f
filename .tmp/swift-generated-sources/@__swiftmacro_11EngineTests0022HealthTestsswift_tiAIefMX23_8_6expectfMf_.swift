Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode("[]")),comments: ["predicted failures move servers"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:24:9-24:72
