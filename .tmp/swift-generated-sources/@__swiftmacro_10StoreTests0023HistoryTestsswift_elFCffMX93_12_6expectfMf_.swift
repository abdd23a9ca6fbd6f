Testing.__checkBinaryOperation(found.map(\.max).max(),{ $0 == $1() },99,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.max).max()"#),"==",.__fromSyntaxNode("99")),comments: ["in \(columns) columns the spike is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:94:13-94:93
