Testing.__checkPropertyAccess(lines.healths.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("lines.healths"),.__fromSyntaxNode("isEmpty")),comments: ["\(name) is healthy, but is blamed: \(lines.healths.map(\.reason))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:46:24-46:123
