Testing.__checkPropertyAccess(lines.powers.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("lines.powers"),.__fromSyntaxNode("first")),comments: ["\(name) gives no line for its source"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:46:29-46:97
