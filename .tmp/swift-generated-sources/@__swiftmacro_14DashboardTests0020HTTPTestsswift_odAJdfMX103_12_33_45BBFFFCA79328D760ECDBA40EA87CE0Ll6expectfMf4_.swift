Testing.__checkValue(try ask(port, "/", host: "evil.example").hasPrefix("HTTP/1.1 421"),expression: .__fromSyntaxNode(#"try ask(port, "/", host: "evil.example").hasPrefix("HTTP/1.1 421")"#),comments: ["a foreign name is answered: DNS rebinding would work"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:104:13-106:72
