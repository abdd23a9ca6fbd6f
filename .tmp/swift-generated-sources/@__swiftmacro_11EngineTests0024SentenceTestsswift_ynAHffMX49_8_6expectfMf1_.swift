Testing.__checkBinaryOperation(said.you.answer,{ $0 == $1() },"No",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.you.answer"),"==",.__fromStringLiteral(#""No""#, "No")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:50:9-50:41
