Testing.__checkValue(page.text.split(separator: "\n").allSatisfy { $0.count <= 100 },expression: .__fromSyntaxNode(#"page.text.split(separator: "\n").allSatisfy { $0.count <= 100 }"#),comments: ["why is wider than the terminal:\n\(page.text)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:80:9-80:130
