Testing.__checkBinaryOperation(stored.picture,{ $0 == $1() },picture,expression: .__fromBinaryOperation(.__fromSyntaxNode("stored.picture"),"==",.__fromSyntaxNode("picture")),comments: ["the picture came back otherwise"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:28:9-28:78
