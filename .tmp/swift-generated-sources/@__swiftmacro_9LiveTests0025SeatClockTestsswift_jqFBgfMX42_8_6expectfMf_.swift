Testing.__checkBinaryOperation(clock.moment(reading(wall: 9_999_999, boot: 61_000)).milliseconds,{ $0 == $1() },110_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.moment(reading(wall: 9_999_999, boot: 61_000)).milliseconds"),"==",.__fromSyntaxNode("110_000")),comments: ["a restart loses the steady time"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:43:9-43:129
