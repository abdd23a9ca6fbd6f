Testing.__checkBinaryOperation(bench.pass(&fleet, at: 5)["scan-good"]?.outcome,{ $0 == $1() },.absent,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet, at: 5)["scan-good"]?.outcome"#),"==",.__fromSyntaxNode(".absent")),comments: ["a disabled agent goes on running"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:107:9-107:112
