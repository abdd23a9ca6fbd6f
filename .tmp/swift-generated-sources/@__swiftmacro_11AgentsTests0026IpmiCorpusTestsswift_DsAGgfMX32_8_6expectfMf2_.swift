Testing.__checkPropertyAccess(lines.healths.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("lines.healths"),.__fromSyntaxNode("isEmpty")),comments: ["fans and supplies are well, but are blamed: \(lines.healths.map(\.reason))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:33:9-33:117
