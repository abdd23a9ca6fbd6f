Testing.__checkPropertyAccess(bench.pass(&fleet, at: 5).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.pass(&fleet, at: 5)"),.__fromSyntaxNode("isEmpty")),comments: ["a refusal is told in every pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:28:9-28:86
