Testing.__checkBinaryOperation(SentenceClock.span(2460),{ $0 == $1() },"41 min",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(2460)"),"==",.__fromStringLiteral(#""41 min""#, "41 min")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:254:9-254:54
