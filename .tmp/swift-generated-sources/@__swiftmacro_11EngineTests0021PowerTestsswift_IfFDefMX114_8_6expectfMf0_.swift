Testing.__checkBinaryOperation(pair.run(5).said,{ $0 == $1() },["P9 startServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(5).said"),"==",.__fromSyntaxNode(#"["P9 startServers n1"]"#)),comments: ["mains is steady and charge is 35 %: servers start"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:115:9-115:113
