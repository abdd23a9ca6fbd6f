Testing.__checkBinaryOperation(bench.pass(&fleet, at: 15)["scan-new"]?.outcome,{ $0 == $1() },.absent,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 15)["scan-new"]?.outcome"#),"==",.__fromSyntaxNode(".absent")),comments: ["nobody is told that an agent is gone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:54:9-54:116
