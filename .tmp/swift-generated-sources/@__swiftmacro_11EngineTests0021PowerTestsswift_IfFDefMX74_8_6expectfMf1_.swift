Testing.__checkBinaryOperation(pair.run(60).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(60).said"),"==",.__fromSyntaxNode("[]")),comments: ["n1 hosts nothing and shares no UPS: it stays until its battery runs low"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:75:9-75:116
