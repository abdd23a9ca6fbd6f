Testing.__checkBinaryOperation(said.servers.answer,{ $0 == $1() },"5 of 5 running, all on n1",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.servers.answer"),"==",.__fromStringLiteral(#""5 of 5 running, all on n1""#, "5 of 5 running, all on n1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:52:9-52:68
