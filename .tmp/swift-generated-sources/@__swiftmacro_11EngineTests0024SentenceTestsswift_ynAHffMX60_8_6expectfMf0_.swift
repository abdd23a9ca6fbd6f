Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"ups2 has no mains since 02:14. No action is needed.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""ups2 has no mains since 02:14. No action is needed.""#, "ups2 has no mains since 02:14. No action is needed.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:61:9-61:87
