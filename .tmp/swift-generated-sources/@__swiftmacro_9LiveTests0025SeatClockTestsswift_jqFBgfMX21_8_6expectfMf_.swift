Testing.__checkBinaryOperation(clock.moment(reading(wall: 1_000_000, boot: 5000)).milliseconds,{ $0 == $1() },1_000_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.moment(reading(wall: 1_000_000, boot: 5000)).milliseconds"),"==",.__fromSyntaxNode("1_000_000")),comments: ["the clock does not start at the wall clock"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:22:9-24:58
