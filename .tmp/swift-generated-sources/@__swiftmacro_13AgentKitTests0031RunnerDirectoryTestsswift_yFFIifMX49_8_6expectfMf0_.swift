Testing.__checkBinaryOperation(bench.pass(&fleet, at: 5)["scan-new"]?.outcome,{ $0 == $1() },.scanned,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 5)["scan-new"]?.outcome"#),"==",.__fromSyntaxNode(".scanned")),comments: ["an agent dropped in is not picked up"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:50:9-50:116
