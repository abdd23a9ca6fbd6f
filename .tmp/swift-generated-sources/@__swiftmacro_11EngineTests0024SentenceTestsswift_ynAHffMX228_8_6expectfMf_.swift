Testing.__checkBinaryOperation(SentenceClock().time(now, now: now),{ $0 == $1() },"02:17",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock().time(now, now: now)"),"==",.__fromStringLiteral(#""02:17""#, "02:17")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:229:9-229:64
