Testing.__checkBinaryOperation(rows,{ $0 > $1() },1000,expression: .__fromBinaryOperation(.__fromSyntaxNode("rows"),">",.__fromSyntaxNode("1000")),comments: ["a database over its size loses nearly all its history: \(rows) values are left"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:78:9-78:111
