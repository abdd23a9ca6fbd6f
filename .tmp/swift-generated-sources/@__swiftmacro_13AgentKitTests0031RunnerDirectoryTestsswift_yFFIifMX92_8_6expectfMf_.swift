Testing.__checkBinaryOperation(bench.pass(&fleet, at: 0)["scan-minute"]?.outcome,{ $0 == $1() },.nothing,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 0)["scan-minute"]?.outcome"#),"==",.__fromSyntaxNode(".nothing")),comments: ["an agent with nothing to scan is not quiet about it"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:93:9-94:130
