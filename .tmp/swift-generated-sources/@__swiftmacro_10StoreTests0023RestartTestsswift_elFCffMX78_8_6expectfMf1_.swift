Testing.__checkBinaryOperation(seat.agentAlerts,{ $0 == $1() },pass.agentAlerts,expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.agentAlerts"),"==",.__fromSyntaxNode("pass.agentAlerts")),comments: ["alerts set by agents came back as \(seat.agentAlerts)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:79:9-79:111
