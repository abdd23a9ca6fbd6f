Testing.__checkValue(rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 8 },expression: .__fromSyntaxNode(#"rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 8 }"#),comments: ["a row has cells too few"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:201:9-202:130
