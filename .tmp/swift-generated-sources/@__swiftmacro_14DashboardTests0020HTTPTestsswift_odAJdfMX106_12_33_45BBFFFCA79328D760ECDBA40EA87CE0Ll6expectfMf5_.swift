Testing.__checkValue(try ask(port, "/", host: "striker.example:8080").hasPrefix("HTTP/1.1 200"),expression: .__fromSyntaxNode(#"try ask(port, "/", host: "striker.example:8080").hasPrefix("HTTP/1.1 200")"#),comments: ["an allowed name is refused"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:107:13-107:126
