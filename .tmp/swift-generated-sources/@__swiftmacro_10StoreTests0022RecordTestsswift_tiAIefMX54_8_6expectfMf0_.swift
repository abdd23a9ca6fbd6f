Testing.__checkBinaryOperation(second.map(\.text),{ $0 == $1() },(5..<15).reversed().map { "n1: \($0)" },expression: .__fromBinaryOperation(.__fromSyntaxNode(#"second.map(\.text)"#),"==",.__fromSyntaxNode(#"(5..<15).reversed().map { "n1: \($0)" }"#)),comments: ["the second page is \(second.map(\.text))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:55:9-55:123
