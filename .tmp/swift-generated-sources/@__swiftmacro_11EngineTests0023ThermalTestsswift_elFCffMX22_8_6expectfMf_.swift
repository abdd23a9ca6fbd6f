Testing.__checkBinaryOperation(pair.run(15).said,{ $0 == $1() },["T3 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(15).said"),"==",.__fromSyntaxNode(#"["T3 stopServers n1"]"#)),comments: ["the last node runs on while critical"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:23:9-23:100
