Testing.__checkBinaryOperation(bench.pass(&fleet)["scan-good"]?.outcome,{ $0 == $1() },.refused,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet)["scan-good"]?.outcome"#),"==",.__fromSyntaxNode(".refused")),comments: ["an agent of a world-writable directory is run"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:27:9-27:119
