Testing.__checkBinaryOperation(state.changes(since: 5),{ $0 == $1() },["a"],expression: .__fromBinaryOperation(.__fromSyntaxNode("state.changes(since: 5)"),"==",.__fromSyntaxNode(#"["a"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:133:9-133:50
