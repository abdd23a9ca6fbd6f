Testing.__checkBinaryOperation(!text.contains("is stopping"),{ $0 && $1() },!text.contains("0 servers"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!text.contains("is stopping")"#),"&&",.__fromSyntaxNode(#"!text.contains("0 servers")"#)),comments: ["something is said to be done: \(text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:36:13-36:123
