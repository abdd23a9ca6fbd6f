Testing.__checkBinaryOperation(snapshot.state(of: host).look,{ $0 != $1() },.good,expression: .__fromBinaryOperation(.__fromSyntaxNode("snapshot.state(of: host).look"),"!=",.__fromSyntaxNode(".good")),comments: ["\(host.name) is silent and drawn as good"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:58:17-58:108
