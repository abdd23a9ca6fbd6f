Testing.__checkValue(report.hosts.allSatisfy { $0.power != "good" },expression: .__fromSyntaxNode(#"report.hosts.allSatisfy { $0.power != "good" }"#),comments: ["power is called good an hour after the last word: \(report.hosts)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:102:9-103:129
