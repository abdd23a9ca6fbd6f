Testing.__checkPropertyAccess(snapshot.self,getting: { $0.isStale },expression: .__fromPropertyAccess(.__fromSyntaxNode("snapshot"),.__fromSyntaxNode("isStale")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:70:9-70:34
