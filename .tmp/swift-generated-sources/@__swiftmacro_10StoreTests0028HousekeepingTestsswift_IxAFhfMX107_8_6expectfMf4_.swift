Testing.__checkValue(try store.pastAlerts().count <= 10,expression: .__fromSyntaxNode("try store.pastAlerts().count <= 10"),comments: ["past alerts are not bounded in number"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:108:9-108:93
