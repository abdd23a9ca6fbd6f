Testing.__checkBinaryOperation(SentenceClock().full(now),{ $0 == $1() },"2025-11-21 02:17:20",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock().full(now)"),"==",.__fromStringLiteral(#""2025-11-21 02:17:20""#, "2025-11-21 02:17:20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:233:9-233:68
