Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode("[]")),comments: ["mains is back and servers are still being stopped"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:102:9-102:93
