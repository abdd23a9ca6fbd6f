Testing.__checkBinaryOperation(clock.moment(later).milliseconds,{ $0 == $1() },1_005_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.moment(later).milliseconds"),"==",.__fromSyntaxNode("1_005_000")),comments: ["setting the wall clock moves the seat's own clock"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:26:9-26:116
