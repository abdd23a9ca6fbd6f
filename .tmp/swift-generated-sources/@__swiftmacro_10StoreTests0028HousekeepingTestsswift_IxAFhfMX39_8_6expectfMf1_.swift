Testing.__checkBinaryOperation(events > 48 * 60,{ $0 && $1() },events < 48 * 60 + 100,expression: .__fromBinaryOperation(.__fromSyntaxNode("events > 48 * 60"),"&&",.__fromSyntaxNode("events < 48 * 60 + 100")),comments: ["of two days of minutes \(events) events are kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:40:9-40:112
