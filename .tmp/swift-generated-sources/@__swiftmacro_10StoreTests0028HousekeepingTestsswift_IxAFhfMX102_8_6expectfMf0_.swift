Testing.__checkBinaryOperation(decisions.count(where: \.hasPicture),{ $0 == $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"decisions.count(where: \.hasPicture)"#),"==",.__fromSyntaxNode("5")),comments: ["\(decisions.count(where: \.hasPicture)) pictures are kept, not 5"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:103:9-103:127
