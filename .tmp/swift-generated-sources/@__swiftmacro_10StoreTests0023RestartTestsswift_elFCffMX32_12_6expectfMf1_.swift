Testing.__checkBinaryOperation(seat.lastPass?.at,{ $0 == $1() },host.at,expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.lastPass?.at"),"==",.__fromSyntaxNode("host.at")),comments: ["the last pass is not the last one after pass \(round)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:33:13-33:107
