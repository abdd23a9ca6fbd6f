Testing.__checkValue(try ask(port, "/simulation", method: "POST", more: form).hasPrefix("HTTP/1.1 403"),expression: .__fromSyntaxNode(#"try ask(port, "/simulation", method: "POST", more: form).hasPrefix("HTTP/1.1 403")"#),comments: ["a form of nowhere is taken"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:112:13-113:130
