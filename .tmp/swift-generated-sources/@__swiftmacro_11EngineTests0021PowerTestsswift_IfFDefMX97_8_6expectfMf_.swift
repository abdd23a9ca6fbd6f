Testing.__checkBinaryOperation(pair.pass().said,{ $0 == $1() },["P4 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.pass().said"),"==",.__fromSyntaxNode(#"["P4 stopServers n1"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:98:9-98:59
