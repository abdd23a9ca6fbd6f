Testing.__checkBinaryOperation(waiting.alert("host.n2.unverified")?.level,{ $0 == $1() },.critical,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"waiting.alert("host.n2.unverified")?.level"#),"==",.__fromSyntaxNode(".critical")),comments: ["nobody is told that the peer could not be turned off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:52:9-52:129
