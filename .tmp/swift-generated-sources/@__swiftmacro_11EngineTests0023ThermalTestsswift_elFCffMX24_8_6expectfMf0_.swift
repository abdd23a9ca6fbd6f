Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["T3 withdraw n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["T3 withdraw n1"]"#)),comments: ["n1 has stopped its servers but not itself"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:25:9-25:101
