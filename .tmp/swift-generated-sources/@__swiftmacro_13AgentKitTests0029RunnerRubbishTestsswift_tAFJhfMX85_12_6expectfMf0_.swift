Testing.__checkBinaryOperation(report?.outcome,{ $0 == $1() },.failed,expression: .__fromBinaryOperation(.__fromSyntaxNode("report?.outcome"),"==",.__fromSyntaxNode(".failed")),comments: ["\(agent.name) does not count as failed: \(String(describing: report))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:86:13-86:121
