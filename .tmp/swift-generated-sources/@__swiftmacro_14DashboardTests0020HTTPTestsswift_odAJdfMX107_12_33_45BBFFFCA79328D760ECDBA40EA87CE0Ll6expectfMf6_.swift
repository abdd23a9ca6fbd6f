Testing.__checkValue(try ask(port, "/?x=" + String(repeating: "a", count: 5000)).hasPrefix("HTTP/1.1 414"),expression: .__fromSyntaxNode(#"try ask(port, "/?x=" + String(repeating: "a", count: 5000)).hasPrefix("HTTP/1.1 414")"#),comments: ["an endless address is taken"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:108:13-110:47
