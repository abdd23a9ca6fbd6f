Testing.__checkBinaryOperation(bench.pass(&fleet, at: 10)["scan-new"]?.outcome,{ $0 == $1() },.scanned,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 10)["scan-new"]?.outcome"#),"==",.__fromSyntaxNode(".scanned")),comments: ["a changed agent no longer runs"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:52:9-52:111
