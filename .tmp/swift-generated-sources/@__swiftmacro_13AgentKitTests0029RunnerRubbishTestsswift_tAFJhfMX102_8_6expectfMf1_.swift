Testing.__checkPropertyAccess(bench.leftovers(of: length).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.leftovers(of: length)"),.__fromSyntaxNode("isEmpty")),comments: ["an agent's children outlive it"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:103:9-103:87
