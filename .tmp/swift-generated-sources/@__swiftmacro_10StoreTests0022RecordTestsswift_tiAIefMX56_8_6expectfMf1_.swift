Testing.__checkBinaryOperation(marks.map(\.at),{ $0 == $1() },Array(moments[3..<6]),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"marks.map(\.at)"#),"==",.__fromSyntaxNode("Array(moments[3..<6])")),comments: ["the marks of a plot are \(marks.map(\.at))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:57:9-57:104
