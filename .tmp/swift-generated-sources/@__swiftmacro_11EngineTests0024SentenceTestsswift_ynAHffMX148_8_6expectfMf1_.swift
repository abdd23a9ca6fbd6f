Testing.__checkBinaryOperation(say(picture).heading,{ $0 == $1() },"No news from ups2 since 02:12.",expression: .__fromBinaryOperation(.__fromSyntaxNode("say(picture).heading"),"==",.__fromStringLiteral(#""No news from ups2 since 02:12.""#, "No news from ups2 since 02:12.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:149:9-149:74
