Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode("[]")),comments: ["one UPS of two was lost, yet something is done"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:10:9-10:87
