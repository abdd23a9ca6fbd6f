Testing.__checkBinaryOperation(pair.run(1).said,{ $0 == $1() },["T4 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1).said"),"==",.__fromSyntaxNode(#"["T4 withdraw n2"]"#)),comments: ["both are hot for 120 s and none is shed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:42:9-42:99
