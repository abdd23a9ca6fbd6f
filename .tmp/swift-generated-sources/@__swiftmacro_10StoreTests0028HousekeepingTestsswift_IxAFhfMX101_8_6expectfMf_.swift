Testing.__checkBinaryOperation(decisions.count,{ $0 == $1() },20,expression: .__fromBinaryOperation(.__fromSyntaxNode("decisions.count"),"==",.__fromSyntaxNode("20")),comments: ["\(decisions.count) decisions are kept, not 20"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:102:9-102:88
