Testing.__checkBinaryOperation(SentenceClock.span(12_000),{ $0 == $1() },"3 h 20 min",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(12_000)"),"==",.__fromStringLiteral(#""3 h 20 min""#, "3 h 20 min")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:255:9-255:60
