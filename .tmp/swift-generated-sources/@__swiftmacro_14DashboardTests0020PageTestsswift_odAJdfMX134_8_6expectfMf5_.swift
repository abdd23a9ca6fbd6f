Testing.__checkBinaryOperation(state.changes(since: 4),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("state.changes(since: 4)"),"==",.__fromSyntaxNode("nil")),comments: ["a revision that was never sent is patched"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:135:9-135:93
