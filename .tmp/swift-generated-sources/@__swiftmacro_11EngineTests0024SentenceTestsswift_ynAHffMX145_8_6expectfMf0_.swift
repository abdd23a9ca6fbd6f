Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"No news from n2 since 02:12.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""No news from n2 since 02:12.""#, "No news from n2 since 02:12.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:146:9-146:64
