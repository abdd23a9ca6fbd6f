Testing.__checkBinaryOperation(state.update([three], at: 2),{ $0 == $1() },["a"],expression: .__fromBinaryOperation(.__fromSyntaxNode("state.update([three], at: 2)"),"==",.__fromSyntaxNode(#"["a"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:131:9-131:55
