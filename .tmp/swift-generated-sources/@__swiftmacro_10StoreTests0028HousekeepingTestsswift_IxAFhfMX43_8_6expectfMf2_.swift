Testing.__checkValue(columns.allSatisfy { $0?.last == 7 },expression: .__fromSyntaxNode("columns.allSatisfy { $0?.last == 7 }"),comments: ["a value that was set before the limit and still holds is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:44:9-44:119
