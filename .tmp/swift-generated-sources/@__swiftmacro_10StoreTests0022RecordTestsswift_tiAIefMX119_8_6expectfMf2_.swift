Testing.__checkValue(try store.pastAlerts().count == 1,expression: .__fromSyntaxNode("try store.pastAlerts().count == 1"),comments: ["an alert that is set again takes its past away"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:120:9-120:101
