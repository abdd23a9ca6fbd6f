Testing.__checkBinaryOperation(SentenceClock.span(1840, exact: true),{ $0 == $1() },"30 min 40 s",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(1840, exact: true)"),"==",.__fromStringLiteral(#""30 min 40 s""#, "30 min 40 s")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:253:9-253:72
