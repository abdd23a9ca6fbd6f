Testing.__checkBinaryOperation(clock.jump(reading(wall: 9_999_999, boot: 61_000), limitSeconds: 5),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.jump(reading(wall: 9_999_999, boot: 61_000), limitSeconds: 5)"),"!=",.__fromSyntaxNode("nil")),comments: ["a wall clock set while ScanCore was down is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:44:9-46:68
