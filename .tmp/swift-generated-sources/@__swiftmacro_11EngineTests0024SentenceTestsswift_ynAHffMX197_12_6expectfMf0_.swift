Testing.__checkValue(sentences.allSatisfy { $0.count <= 91 },expression: .__fromSyntaxNode("sentences.allSatisfy { $0.count <= 91 }"),comments: ["a sentence is too long to be read at once: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:198:13-198:123
