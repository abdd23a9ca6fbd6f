Testing.__checkBinaryOperation(pair.run(40).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(40).said"),"==",.__fromSyntaxNode("[]")),comments: ["the kept node stops before its 60 s are over"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:104:9-104:89
