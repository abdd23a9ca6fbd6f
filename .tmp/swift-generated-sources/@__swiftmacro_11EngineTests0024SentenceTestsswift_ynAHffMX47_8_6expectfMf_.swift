Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.good,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".good")),comments: ["a healthy pair is told as \(said.level)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:48:9-48:80
