Testing.__checkBinaryOperation(state.changes(since: 7),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("state.changes(since: 7)"),"==",.__fromSyntaxNode("nil")),comments: ["a revision of another run is patched"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:136:9-136:88
