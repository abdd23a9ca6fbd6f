Testing.__checkBinaryOperation(cases.count,{ $0 >= $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("cases.count"),">=",.__fromSyntaxNode("4")),comments: ["\(agent.description.name) has only \(cases.count) recorded cases"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:29:13-29:106
