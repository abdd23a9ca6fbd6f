Testing.__checkBinaryOperation(!also.contains("ups1"),{ $0 && $1() },!also.contains("no power"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!also.contains("ups1")"#),"&&",.__fromSyntaxNode(#"!also.contains("no power")"#)),comments: ["the cause is told twice: \(also)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:84:9-84:106
