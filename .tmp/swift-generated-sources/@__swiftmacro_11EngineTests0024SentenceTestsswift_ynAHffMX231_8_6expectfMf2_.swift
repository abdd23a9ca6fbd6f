Testing.__checkBinaryOperation(SentenceClock().time(now.adding(seconds: -400 * 86_400), now: now),{ $0 == $1() },"17 Oct 2024",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock().time(now.adding(seconds: -400 * 86_400), now: now)"),"==",.__fromStringLiteral(#""17 Oct 2024""#, "17 Oct 2024")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:232:9-232:101
