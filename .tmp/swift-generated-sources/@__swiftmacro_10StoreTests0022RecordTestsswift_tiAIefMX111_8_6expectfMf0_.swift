Testing.__checkValue(try store.pastAlerts().map(\.alert.key) == ["a"] && store.pastAlerts().first?.clearedAt == host.at,expression: .__fromSyntaxNode(#"try store.pastAlerts().map(\.alert.key) == ["a"] && store.pastAlerts().first?.clearedAt == host.at"#),comments: ["a cleared alert is not past"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:112:9-114:43
