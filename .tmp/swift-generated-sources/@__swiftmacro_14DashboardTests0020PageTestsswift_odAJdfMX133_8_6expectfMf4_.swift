Testing.__checkBinaryOperation(state.changes(since: 6),{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("state.changes(since: 6)"),"==",.__fromSyntaxNode("[]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:134:9-134:47
