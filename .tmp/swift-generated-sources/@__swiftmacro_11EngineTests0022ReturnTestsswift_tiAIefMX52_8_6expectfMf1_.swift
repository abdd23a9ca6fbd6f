Testing.__checkBinaryOperation(waiting.alert("host.n2.unverified")?.repeatSeconds,{ $0 == $1() },60,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"waiting.alert("host.n2.unverified")?.repeatSeconds"#),"==",.__fromSyntaxNode("60")),comments: ["the alert is not repeated every 60 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:53:9-53:114
