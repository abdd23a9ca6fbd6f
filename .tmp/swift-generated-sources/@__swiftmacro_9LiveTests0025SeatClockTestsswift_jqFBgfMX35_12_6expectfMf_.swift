Testing.__checkBinaryOperation(clock.jump(slewed, limitSeconds: 5),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.jump(slewed, limitSeconds: 5)"),"==",.__fromSyntaxNode("nil")),comments: ["a slow correction counts as a jump"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:36:13-36:102
