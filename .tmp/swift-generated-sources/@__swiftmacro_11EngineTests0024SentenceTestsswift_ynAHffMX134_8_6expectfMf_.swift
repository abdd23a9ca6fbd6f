Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.work,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".work")),comments: ["a move is told as \(said.level)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:135:9-135:72
