Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.warn,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".warn")),comments: ["one lost UPS is told as \(said.level)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:60:9-60:78
