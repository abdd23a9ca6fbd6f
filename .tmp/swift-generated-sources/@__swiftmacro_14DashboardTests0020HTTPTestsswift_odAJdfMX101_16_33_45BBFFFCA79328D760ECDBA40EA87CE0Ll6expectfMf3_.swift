Testing.__checkValue(try ask(port, path).hasPrefix("HTTP/1.1 404"),expression: .__fromSyntaxNode(#"try ask(port, path).hasPrefix("HTTP/1.1 404")"#),comments: ["\(path) should not exist"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:102:17-102:99
