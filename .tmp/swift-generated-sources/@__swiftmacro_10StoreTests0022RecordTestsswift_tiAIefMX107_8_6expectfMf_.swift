Testing.__checkValue(try store.openAlerts().map(\.alert.key) == ["b", "a", "c"],expression: .__fromSyntaxNode(#"try store.openAlerts().map(\.alert.key) == ["b", "a", "c"]"#),comments: ["open alerts are not listed by level"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:108:9-108:115
