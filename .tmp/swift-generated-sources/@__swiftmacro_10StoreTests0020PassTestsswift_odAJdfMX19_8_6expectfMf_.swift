Testing.__checkBinaryOperation(first.rowsWritten,{ $0 > $1() },600,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.rowsWritten"),">",.__fromSyntaxNode("600")),comments: ["the first pass wrote only \(first.rowsWritten) rows for 303 facts and their history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:20:9-20:128
