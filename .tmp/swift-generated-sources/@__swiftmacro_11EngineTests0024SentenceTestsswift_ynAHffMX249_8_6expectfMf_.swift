Testing.__checkBinaryOperation(SentenceClock.span(40),{ $0 == $1() },"40 s",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(40)"),"==",.__fromStringLiteral(#""40 s""#, "40 s")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:250:9-250:50
