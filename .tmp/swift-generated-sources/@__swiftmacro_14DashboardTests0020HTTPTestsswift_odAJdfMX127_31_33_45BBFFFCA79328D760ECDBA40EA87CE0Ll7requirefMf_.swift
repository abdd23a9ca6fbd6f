Testing.__checkPropertyAccess(page.firstMatch(of: /data-rev="(\d+)"/).self,getting: { $0?.1 },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"page.firstMatch(of: /data-rev="(\d+)"/)"#),.__fromSyntaxNode("1")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:128:32-128:84
