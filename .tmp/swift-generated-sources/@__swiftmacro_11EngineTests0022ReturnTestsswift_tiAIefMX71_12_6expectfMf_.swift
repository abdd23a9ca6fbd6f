Testing.__checkBinaryOperation(said,{ $0 == $1() },[starts ? "R8 startServers n1" : "R8 fence n2"],expression: .__fromBinaryOperation(.__fromSyntaxNode("said"),"==",.__fromSyntaxNode(#"[starts ? "R8 startServers n1" : "R8 fence n2"]"#)),comments: ["a withdraw on record at \(keptBy) was judged wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:72:13-72:131
