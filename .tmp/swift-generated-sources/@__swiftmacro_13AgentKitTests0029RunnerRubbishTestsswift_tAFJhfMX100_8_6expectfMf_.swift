Testing.__checkBinaryOperation(report?.outcome,{ $0 == $1() },.scanned,expression: .__fromBinaryOperation(.__fromSyntaxNode("report?.outcome"),"==",.__fromSyntaxNode(".scanned")),comments: ["leaving children costs an agent its lines: \(report?.because ?? "no report")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:101:9-101:125
