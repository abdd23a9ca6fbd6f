Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["P4 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["P4 stopServers n1"]"#)),comments: ["n1 runs on blindly after 300 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:153:9-153:93
