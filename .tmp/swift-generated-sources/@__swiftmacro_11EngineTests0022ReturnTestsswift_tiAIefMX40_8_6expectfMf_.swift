Testing.__checkBinaryOperation(decision.said,{ $0 == $1() },["R8 startServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.said"),"==",.__fromSyntaxNode(#"["R8 startServers n1"]"#)),comments: ["the servers did not start alone after the peer was turned off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:41:9-41:122
