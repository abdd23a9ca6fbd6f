Testing.__checkBinaryOperation(pair.run(10).said,{ $0 == $1() },["P3 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(10).said"),"==",.__fromSyntaxNode(#"["P3 withdraw n2"]"#)),comments: ["100 s and 20 s without power make 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:59:9-59:100
