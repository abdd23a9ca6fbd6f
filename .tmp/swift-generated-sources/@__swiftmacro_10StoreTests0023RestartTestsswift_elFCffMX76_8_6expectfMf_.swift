Testing.__checkBinaryOperation(seat.memory,{ $0 == $1() },host.memory,expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.memory"),"==",.__fromSyntaxNode("host.memory")),comments: ["the engine's memory came back as \(seat.memory)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:77:9-77:95
