Testing.__checkPropertyAccess(state.update([one], at: 0).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("state.update([one], at: 0)"),.__fromSyntaxNode("isEmpty")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:129:9-129:52
