Testing.__checkBinaryOperation(first.map(\.text),{ $0 == $1() },(15..<25).reversed().map { "n1: \($0)" },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"first.map(\.text)"#),"==",.__fromSyntaxNode(#"(15..<25).reversed().map { "n1: \($0)" }"#)),comments: ["the first page is \(first.map(\.text))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:54:9-54:121
