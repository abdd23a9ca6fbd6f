Testing.__checkBinaryOperation(pair.run(119).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(119).said"),"==",.__fromSyntaxNode("[]")),comments: ["a node is shed before 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:41:9-41:73
