Testing.__checkBinaryOperation(passes > 24 * 60,{ $0 && $1() },passes < limit,expression: .__fromBinaryOperation(.__fromSyntaxNode("passes > 24 * 60"),"&&",.__fromSyntaxNode("passes < limit")),comments: ["of a day of minutes \(passes) passes are kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:38:9-38:101
