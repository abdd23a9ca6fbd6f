Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["R7 startServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["R7 startServers n1"]"#)),comments: ["servers that stopped for heat were forgotten"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:142:9-142:108
