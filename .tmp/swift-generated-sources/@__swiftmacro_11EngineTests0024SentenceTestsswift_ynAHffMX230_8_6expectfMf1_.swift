Testing.__checkBinaryOperation(SentenceClock().time(now.adding(seconds: -86_400), now: now),{ $0 == $1() },"20 Nov 02:17",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock().time(now.adding(seconds: -86_400), now: now)"),"==",.__fromStringLiteral(#""20 Nov 02:17""#, "20 Nov 02:17")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:231:9-231:96
