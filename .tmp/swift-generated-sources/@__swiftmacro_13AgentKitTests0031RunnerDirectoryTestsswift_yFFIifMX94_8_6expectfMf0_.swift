Testing.__checkPropertyAccess(bench.pass(&fleet, at: 55).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.pass(&fleet, at: 55)"),.__fromSyntaxNode("isEmpty")),comments: ["an agent runs more often than it wants"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:95:9-95:94
