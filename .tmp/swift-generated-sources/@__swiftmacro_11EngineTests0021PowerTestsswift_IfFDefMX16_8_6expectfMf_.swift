Testing.__checkBinaryOperation(pair.run(119).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(119).said"),"==",.__fromSyntaxNode("[]")),comments: ["a node is shed before 120 s without power"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:17:9-17:87
