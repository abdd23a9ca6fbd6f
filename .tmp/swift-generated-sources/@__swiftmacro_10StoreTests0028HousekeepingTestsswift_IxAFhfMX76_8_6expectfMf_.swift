Testing.__checkBinaryOperation(rows,{ $0 < $1() },20_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("rows"),"<",.__fromSyntaxNode("20_000")),comments: ["a database over its size keeps \(rows) of 30000 values"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:77:9-77:89
