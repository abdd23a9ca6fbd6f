Testing.__checkValue(rows.contains { $0.contains("\"host/x,\"\"y\"\"\"") },expression: .__fromSyntaxNode(#"rows.contains { $0.contains("\"host/x,\"\"y\"\"\"") }"#),comments: ["a name with a comma is not quoted: \(rows)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:205:9-205:117
