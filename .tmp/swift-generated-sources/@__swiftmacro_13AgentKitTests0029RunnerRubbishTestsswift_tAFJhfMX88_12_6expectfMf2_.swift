Testing.__checkBinaryOperation(report?.lines.isEmpty,{ $0 ?? $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("report?.lines.isEmpty"),"??",.__fromSyntaxNode("true")),comments: ["lines of the failed \(agent.name) count"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerRubbishTests.swift:89:13-89:94
