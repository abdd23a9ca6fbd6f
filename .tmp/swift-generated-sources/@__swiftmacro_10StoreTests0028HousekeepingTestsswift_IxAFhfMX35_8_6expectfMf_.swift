Testing.__checkBinaryOperation(moving > 24 * 60,{ $0 && $1() },moving < limit,expression: .__fromBinaryOperation(.__fromSyntaxNode("moving > 24 * 60"),"&&",.__fromSyntaxNode("moving < limit")),comments: ["of a day of minutes \(moving) values are kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:36:9-36:101
