Testing.__checkBinaryOperation(found.count,{ $0 <= $1() },columns,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.count"),"<=",.__fromSyntaxNode("columns")),comments: ["\(columns) columns were asked and \(found.count) given"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:70:13-70:102
