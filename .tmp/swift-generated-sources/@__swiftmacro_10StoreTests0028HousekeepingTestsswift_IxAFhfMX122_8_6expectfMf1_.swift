Testing.__checkValue(try store.series().map(\.key) == ["host/x"],expression: .__fromSyntaxNode(#"try store.series().map(\.key) == ["host/x"]"#),comments: ["the history of a reading that is gone for long is still there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:123:9-123:126
