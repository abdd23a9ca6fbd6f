Testing.__checkPropertyAccess(bench.pass(&fleet, at: 20).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.pass(&fleet, at: 20)"),.__fromSyntaxNode("isEmpty")),comments: ["an absent agent is told in every pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:55:9-55:93
