Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"dock-7 is in maintenance until 06:00.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""dock-7 is in maintenance until 06:00.""#, "dock-7 is in maintenance until 06:00.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:170:9-170:73
