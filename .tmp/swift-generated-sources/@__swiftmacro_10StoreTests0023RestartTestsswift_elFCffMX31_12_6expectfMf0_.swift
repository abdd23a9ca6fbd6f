Testing.__checkBinaryOperation(seat.runs,{ $0 == $1() },host.runs.values.sorted { $0.agent < $1.agent },expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.runs"),"==",.__fromSyntaxNode("host.runs.values.sorted { $0.agent < $1.agent }")),comments: ["the runs differ after pass \(round)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:32:13-32:121
