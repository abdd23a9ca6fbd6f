Testing.__checkBinaryOperation(recent,{ $0 == $1() },350,expression: .__fromBinaryOperation(.__fromSyntaxNode("recent"),"==",.__fromSyntaxNode("350")),comments: ["of the last hour \(recent) passes are kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:59:9-59:77
