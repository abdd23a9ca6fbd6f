Testing.__checkBinaryOperation(version,{ $0 > $1() },last,expression: .__fromBinaryOperation(.__fromSyntaxNode("version"),">",.__fromSyntaxNode("last")),comments: ["a reader is not told that a pass was recorded"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:111:13-111:85
