Testing.__checkValue(try store.events().count == 15,expression: .__fromSyntaxNode("try store.events().count == 15"),comments: ["events are not bounded in number"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:106:9-106:84
