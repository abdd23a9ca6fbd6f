Testing.__checkBinaryOperation(SentenceClock(utcOffsetSeconds: -10_800).time(now, now: now),{ $0 == $1() },"23:17",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock(utcOffsetSeconds: -10_800).time(now, now: now)"),"==",.__fromStringLiteral(#""23:17""#, "23:17")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:230:9-230:89
