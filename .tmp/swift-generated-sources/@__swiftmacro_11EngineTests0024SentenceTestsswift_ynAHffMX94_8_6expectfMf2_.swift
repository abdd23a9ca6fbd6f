Testing.__checkBinaryOperation(said.you.answer,{ $0 == $1() },"Only to avoid downtime",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.you.answer"),"==",.__fromStringLiteral(#""Only to avoid downtime""#, "Only to avoid downtime")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:95:9-95:61
