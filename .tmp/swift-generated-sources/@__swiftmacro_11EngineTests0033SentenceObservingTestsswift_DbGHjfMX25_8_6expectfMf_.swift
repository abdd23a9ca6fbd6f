Testing.__checkBinaryOperation(said.level,{ $0 == $1() },.bad,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level"),"==",.__fromSyntaxNode(".bad")),comments: ["a host on batteries is said to be \(said.level)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:26:9-26:87
