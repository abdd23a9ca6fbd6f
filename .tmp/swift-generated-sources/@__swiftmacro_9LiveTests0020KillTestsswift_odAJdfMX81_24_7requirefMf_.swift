Testing.__checkPropertyAccess(Built.self,getting: { $0.anvil },expression: .__fromPropertyAccess(.__fromSyntaxNode("Built"),.__fromSyntaxNode("anvil")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:82:25-82:46
