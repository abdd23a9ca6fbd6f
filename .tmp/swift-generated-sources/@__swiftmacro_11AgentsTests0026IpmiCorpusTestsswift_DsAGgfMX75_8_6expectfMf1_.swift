Testing.__checkPropertyAccess(lines.healths.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("lines.healths"),.__fromSyntaxNode("isEmpty")),comments: ["nothing is wrong, but: \(lines.healths.map(\.reason))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:76:9-76:96
