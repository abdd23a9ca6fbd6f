Testing.__checkBinaryOperation(said.servers.answer,{ $0 == $1() },"None watched",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.servers.answer"),"==",.__fromStringLiteral(#""None watched""#, "None watched")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:188:9-188:55
