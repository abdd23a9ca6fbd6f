Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.work,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".work")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:117:9-117:37
