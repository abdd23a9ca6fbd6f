Testing.__checkPropertyAccess(URL(string: address).self,getting: { $0?.port },expression: .__fromPropertyAccess(.__fromSyntaxNode("URL(string: address)"),.__fromSyntaxNode("port")),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:74:28-74:64
