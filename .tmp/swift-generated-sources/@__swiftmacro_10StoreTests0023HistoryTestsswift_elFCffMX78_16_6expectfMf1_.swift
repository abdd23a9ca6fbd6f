Testing.__checkBinaryOperation(column,{ $0 == $1() },pair.1,expression: .__fromBinaryOperation(.__fromSyntaxNode("column"),"==",.__fromSyntaxNode("pair.1")),comments: ["column \(index) of \(history.widthSeconds) s is \(String(describing: column))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:79:17-79:123
