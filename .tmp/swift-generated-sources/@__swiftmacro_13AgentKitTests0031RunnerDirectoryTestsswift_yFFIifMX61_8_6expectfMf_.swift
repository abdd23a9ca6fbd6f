Testing.__checkBinaryOperation(bench.pass(&fleet)["scan-old"]?.outcome,{ $0 == $1() },.absent,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"bench.pass(&fleet)["scan-old"]?.outcome"#),"==",.__fromSyntaxNode(".absent")),comments: ["an agent removed while ScanCore was down is never told absent"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:62:9-63:129
