Testing.__checkBinaryOperation(pair.run(20).said,{ $0 == $1() },["T3 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(20).said"),"==",.__fromSyntaxNode(#"["T3 stopServers n1"]"#)),comments: ["the kept node runs on after its 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:105:9-105:100
