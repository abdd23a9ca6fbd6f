Testing.__checkValue(try ask(port, "/simulation", method: "POST", more: form + "Origin: http://localhost\r\n").hasPrefix(
                    "HTTP/1.1 404"),expression: .__fromSyntaxNode(#"try ask(port, "/simulation", method: "POST", more: form + "Origin: http://localhost\r\n").hasPrefix(\#n                    "HTTP/1.1 404")"#),comments: ["a real site has controls of a simulation"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:114:13-117:60
