Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"n1 is well. 212 readings from 2 agents; nothing needs you.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""n1 is well. 212 readings from 2 agents; nothing needs you.""#, "n1 is well. 212 readings from 2 agents; nothing needs you.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:186:9-186:94
