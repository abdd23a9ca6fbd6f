Testing.__checkBinaryOperation(abs(kept - minutes),{ $0 <= $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(kept - minutes)"),"<=",.__fromSyntaxNode("3")),comments: ["of \(minutes) minutes \(kept) passes are kept"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:56:9-56:91
