Testing.__checkPropertyAccess(bench.pass(&fleet, at: 5).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("bench.pass(&fleet, at: 5)"),.__fromSyntaxNode("isEmpty")),comments: ["a bad description is asked for in every pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:121:9-121:99
