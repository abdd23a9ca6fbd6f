Testing.__checkValue(sentences.allSatisfy { $0.count <= 90 },expression: .__fromSyntaxNode("sentences.allSatisfy { $0.count <= 90 }"),comments: ["a sentence has over 90 letters: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:57:9-57:108
