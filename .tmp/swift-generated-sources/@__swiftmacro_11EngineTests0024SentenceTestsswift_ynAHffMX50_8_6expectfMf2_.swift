Testing.__checkBinaryOperation(said.title,{ $0 == $1() },"dock-7: all well",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.title"),"==",.__fromStringLiteral(#""dock-7: all well""#, "dock-7: all well")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:51:9-51:50
