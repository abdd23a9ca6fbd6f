Testing.__checkValue(try store.series().first { $0.key == "host/t" },expression: .__fromSyntaxNode(#"try store.series().first { $0.key == "host/t" }"#),comments: ["the reading has no history"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:63:26-63:113
