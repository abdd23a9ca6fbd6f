Testing.__checkPropertyAccess(lines.nonsense.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("lines.nonsense"),.__fromSyntaxNode("isEmpty")),comments: ["\(name): \(lines.nonsense)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:44:13-44:74
