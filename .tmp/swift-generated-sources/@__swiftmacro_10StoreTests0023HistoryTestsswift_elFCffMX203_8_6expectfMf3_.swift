Testing.__checkValue(rows.contains { $0.hasSuffix(",C,,,,0") },expression: .__fromSyntaxNode(#"rows.contains { $0.hasSuffix(",C,,,,0") }"#),comments: ["a column without data is not empty: \(rows)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:204:9-204:106
