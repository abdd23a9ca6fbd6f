Testing.__checkBinaryOperation(sentences.count,{ $0 <= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("sentences.count"),"<=",.__fromSyntaxNode("2")),comments: ["the heading has \(sentences.count) sentences: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:56:9-56:103
