Testing.__checkBinaryOperation(pair.run(1).said,{ $0 == $1() },["P3 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(1).said"),"==",.__fromSyntaxNode(#"["P3 withdraw n2"]"#)),comments: ["exactly n2, which hosts nothing, is shed at 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:18:9-18:109
