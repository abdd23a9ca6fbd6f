Testing.__checkBinaryOperation(found.map(\.health.reason),{ $0 == $1() },["stopped", "slow"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.map(\.health.reason)"#),"==",.__fromSyntaxNode(#"["stopped", "slow"]"#)),comments: ["the findings are \(found.map(\.health.reason))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:136:9-136:117
