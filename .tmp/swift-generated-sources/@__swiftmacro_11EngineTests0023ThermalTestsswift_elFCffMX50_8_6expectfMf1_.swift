Testing.__checkBinaryOperation(pair.run(600).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(600).said"),"==",.__fromSyntaxNode("[]")),comments: ["a hot node that hosts nothing is shut down"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:51:9-51:88
