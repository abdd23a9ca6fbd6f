Testing.__checkValue(report.sources.allSatisfy { $0.condition != "good" },expression: .__fromSyntaxNode(#"report.sources.allSatisfy { $0.condition != "good" }"#),comments: ["a source is called good an hour after its last word"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:104:9-104:125
