Testing.__checkBinaryOperation(width,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("width"),"==",.__fromSyntaxNode("expected")),comments: ["\(seconds) s in \(columns) columns are cut by \(width) s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:180:13-180:99
