Testing.__checkBinaryOperation(report?.outcome,{ $0 == $1() },.refused,expression: .__fromBinaryOperation(.__fromSyntaxNode("report?.outcome"),"==",.__fromSyntaxNode(".refused")),comments: ["a world-writable agent is run"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:16:9-16:78
