Testing.__checkBinaryOperation(lines,{ $0 == $1() },again,expression: .__fromBinaryOperation(.__fromSyntaxNode("lines"),"==",.__fromSyntaxNode("again")),comments: ["\(one.testDescription) gives other lines the second time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:58:9-58:92
