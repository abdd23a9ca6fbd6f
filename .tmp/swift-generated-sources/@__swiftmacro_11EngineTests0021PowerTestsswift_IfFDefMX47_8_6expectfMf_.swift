Testing.__checkBinaryOperation(decisions,{ $0 == $1() },["P3 withdraw n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decisions"),"==",.__fromSyntaxNode(#"["P3 withdraw n2"]"#)),comments: ["after 300 s without power in sum one node is shed, not before"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:48:9-48:114
