Testing.__checkValue(try store.series().first,expression: .__fromSyntaxNode("try store.series().first"),comments: ["the reading has no history"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:110:26-110:90
