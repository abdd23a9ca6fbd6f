Testing.__checkBinaryOperation(said.also,{ $0 == $1() },"Also: ups2 has no mains.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.also"),"==",.__fromStringLiteral(#""Also: ups2 has no mains.""#, "Also: ups2 has no mains.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:162:9-162:57
