Testing.__checkValue(try ask(port, "/events?of=anvil:other").hasPrefix("HTTP/1.1 400"),expression: .__fromSyntaxNode(#"try ask(port, "/events?of=anvil:other").hasPrefix("HTTP/1.1 400")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:153:13-153:87
