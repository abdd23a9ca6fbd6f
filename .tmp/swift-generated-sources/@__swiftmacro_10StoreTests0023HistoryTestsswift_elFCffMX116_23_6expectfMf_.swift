Testing.__checkBinaryOperation(column,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("column"),"==",.__fromSyntaxNode("nil")),comments: ["the time in which nothing ran shows \(String(describing: column))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:117:24-117:115
