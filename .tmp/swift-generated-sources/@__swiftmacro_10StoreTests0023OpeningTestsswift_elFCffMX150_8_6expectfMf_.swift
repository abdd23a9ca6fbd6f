Testing.__checkBinaryOperation(failure as? StoreError,{ $0 == $1() },.diskFull(path: scratch.path),expression: .__fromBinaryOperation(.__fromSyntaxNode("failure as? StoreError"),"==",.__fromSyntaxNode(".diskFull(path: scratch.path)")),comments: ["a full disk is told as \(String(describing: failure))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:151:9-151:130
