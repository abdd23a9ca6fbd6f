Testing.__checkBinaryOperation(seat.facts,{ $0 == $1() },host.facts.values.sorted { $0.key < $1.key },expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.facts"),"==",.__fromSyntaxNode("host.facts.values.sorted { $0.key < $1.key }")),comments: ["the facts differ after pass \(round)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:31:13-31:120
