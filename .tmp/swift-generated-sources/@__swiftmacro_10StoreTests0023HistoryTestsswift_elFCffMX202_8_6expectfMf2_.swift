Testing.__checkValue(rows.contains { $0.hasSuffix(",C,-2,41.5,-2,2") },expression: .__fromSyntaxNode(#"rows.contains { $0.hasSuffix(",C,-2,41.5,-2,2") }"#),comments: ["the lowest and highest value are not in \(rows)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:203:9-203:118
