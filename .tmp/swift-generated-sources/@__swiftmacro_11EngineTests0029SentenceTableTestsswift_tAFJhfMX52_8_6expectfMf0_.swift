Testing.__checkBinaryOperation(said.level,{ $0 == $1() },one.level,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode("one.level")),comments: ["\(one.name) is told as \(said.level): \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:53:9-53:98
