Testing.__checkBinaryOperation(pair.run(140).said,{ $0 == $1() },["P4 stopServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(140).said"),"==",.__fromSyntaxNode(#"["P4 stopServers n1"]"#)),comments: ["n1 does not stop when its last known hold-up is used up"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:164:9-164:120
