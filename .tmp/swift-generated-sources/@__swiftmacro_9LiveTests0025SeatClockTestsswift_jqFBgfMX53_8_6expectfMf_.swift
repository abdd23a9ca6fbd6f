Testing.__checkBinaryOperation(first.milliseconds > 5_000_000,{ $0 && $1() },second > first,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.milliseconds > 5_000_000"),"&&",.__fromSyntaxNode("second > first")),comments: ["time goes back after a boot: \(first), \(second)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:54:9-54:118
