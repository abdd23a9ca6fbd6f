Testing.__checkBinaryOperation(pair.run(10).said,{ $0 == $1() },["P4 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(10).said"),"==",.__fromSyntaxNode(#"["P4 stopServers n1"]"#)),comments: ["the estimate rose and the stop ended"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:100:9-100:100
