Testing.__checkValue(try store.openAlerts().contains { $0.alert.key == "stands" },expression: .__fromSyntaxNode(#"try store.openAlerts().contains { $0.alert.key == "stands" }"#),comments: ["an old alert that stands was removed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:107:9-107:118
