Testing.__checkBinaryOperation(off.run(5).said,{ $0 == $1() },["R8 startServers n1"],expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).said"),"==",.__fromSyntaxNode(#"["R8 startServers n1"]"#)),comments: ["a person confirmed that the peer is off and nothing started"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:60:9-60:122
