Testing.__checkBinaryOperation(state.changes(since: 6),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("state.changes(since: 6)"),"==",.__fromSyntaxNode("nil")),comments: ["changes are kept without a limit"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:138:9-138:84
