Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".unknown")),comments: ["a silent node is told as \(said.level)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:145:9-145:82
