Testing.__checkPropertyAccess(bench.pass(&fleet).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.pass(&fleet)"),.__fromSyntaxNode("isEmpty")),comments: ["an empty directory yields agents"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:48:9-48:80
