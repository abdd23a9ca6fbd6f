Testing.__checkBinaryOperation(SentenceClock.span(119),{ $0 == $1() },"119 s",expression: .__fromBinaryOperation(.__fromSyntaxNode("SentenceClock.span(119)"),"==",.__fromStringLiteral(#""119 s""#, "119 s")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:251:9-251:52
