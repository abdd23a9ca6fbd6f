Testing.__checkBinaryOperation(bench.pass()["scan-link"]?.outcome,{ $0 == $1() },.refused,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass()["scan-link"]?.outcome"#),"==",.__fromSyntaxNode(".refused")),comments: ["a link leads round the check of directories"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:41:9-41:111
