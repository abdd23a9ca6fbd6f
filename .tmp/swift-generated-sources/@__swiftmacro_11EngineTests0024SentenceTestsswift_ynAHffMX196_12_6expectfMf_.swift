Testing.__checkBinaryOperation(sentences.count,{ $0 <= $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("sentences.count"),"<=",.__fromSyntaxNode("3")),comments: ["the heading has too many sentences: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:197:13-197:97
