Testing.__checkBinaryOperation(pair.run(400).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(400).said"),"==",.__fromSyntaxNode("[]")),comments: ["servers start below 35 % of charge"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:113:9-113:80
