Testing.__checkBinaryOperation(bench.pass(&fleet, at: 70).count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("bench.pass(&fleet, at: 70).count"),"==",.__fromSyntaxNode("3")),comments: ["a bad description is never asked for again"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:122:9-122:101
