Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode("[]")),comments: ["a node is shed though the other gains nothing"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:35:9-35:86
