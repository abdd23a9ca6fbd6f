Testing.__checkPropertyAccess(state.update([two], at: 1).self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("state.update([two], at: 1)"),.__fromSyntaxNode("isEmpty")),comments: ["an age that counts on is sent as a change"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:130:9-130:97
