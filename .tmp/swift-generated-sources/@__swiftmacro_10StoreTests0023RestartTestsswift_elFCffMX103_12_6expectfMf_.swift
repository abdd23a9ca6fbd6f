Testing.__checkBinaryOperation(values.count,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("values.count"),"<=",.__fromSyntaxNode("1")),comments: ["a reader sees a pass half there: its facts are \(values)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:104:13-104:99
