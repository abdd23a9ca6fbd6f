Testing.__checkValue(try store.series().first { $0.key == "host/steady" },expression: .__fromSyntaxNode(#"try store.series().first { $0.key == "host/steady" }"#),comments: ["the steady reading lost its history"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:41:26-41:127
