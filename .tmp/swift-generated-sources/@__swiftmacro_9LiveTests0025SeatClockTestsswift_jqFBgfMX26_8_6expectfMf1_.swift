Testing.__checkBinaryOperation(clock.jump(later, limitSeconds: 5)?.seconds,{ $0 == $1() },-3600,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.jump(later, limitSeconds: 5)?.seconds"),"==",.__fromSyntaxNode("-3600")),comments: ["setting the wall clock back an hour is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:27:9-27:121
