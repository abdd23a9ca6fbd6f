Testing.__checkBinaryOperation(!also.contains("…") && !also.contains(".."),{ $0 && $1() },also.hasSuffix("."),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!also.contains("…") && !also.contains("..")"#),"&&",.__fromSyntaxNode(#"also.hasSuffix(".")"#)),comments: ["the line is not whole: \(also)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:85:9-85:120
