Testing.__checkBinaryOperation(found.map(\.min).min(),{ $0 == $1() },40,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.min).min()"#),"==",.__fromSyntaxNode("40")),comments: ["in \(columns) columns the floor is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:96:13-96:93
