Testing.__checkValue(try store.openAlerts(host: "n1").map(\.alert.key) == ["b", "a", "c"],expression: .__fromSyntaxNode(#"try store.openAlerts(host: "n1").map(\.alert.key) == ["b", "a", "c"]"#),comments: ["an alert that is set again does not stand"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:118:9-119:127
