Testing.__checkBinaryOperation(circle.intents.first?.servers,{ $0 == $1() },["srv3"],expression: .__fromBinaryOperation(.__fromSyntaxNode("circle.intents.first?.servers"),"==",.__fromSyntaxNode(#"["srv3"]"#)),comments: ["servers in a circle kept the rest from starting"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:126:9-126:110
