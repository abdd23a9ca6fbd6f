Testing.__checkBinaryOperation(SentenceClock.span(9 * 86_400),{ $0 == $1() },"9 days",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(9 * 86_400)"),"==",.__fromStringLiteral(#""9 days""#, "9 days")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:256:9-256:60
