Testing.__checkBinaryOperation(bench.pass(&fleet, at: 10)["scan-good"]?.outcome,{ $0 == $1() },.scanned,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 10)["scan-good"]?.outcome"#),"==",.__fromSyntaxNode(".scanned")),comments: ["a mended directory stays refused"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:30:9-30:114
