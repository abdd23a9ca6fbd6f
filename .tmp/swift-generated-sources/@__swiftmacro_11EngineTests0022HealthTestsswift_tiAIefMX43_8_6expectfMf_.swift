Testing.__checkBinaryOperation(pair.run(115).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(115).said"),"==",.__fromSyntaxNode("[]")),comments: ["the hold went on though the fan was well in between"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:44:9-44:97
