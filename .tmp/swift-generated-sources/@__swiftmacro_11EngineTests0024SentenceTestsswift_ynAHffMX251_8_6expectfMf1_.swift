Testing.__checkBinaryOperation(SentenceClock.span(120),{ $0 == $1() },"2 min",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(120)"),"==",.__fromStringLiteral(#""2 min""#, "2 min")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:252:9-252:52
