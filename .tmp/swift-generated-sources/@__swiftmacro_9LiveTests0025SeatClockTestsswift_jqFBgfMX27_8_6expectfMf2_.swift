Testing.__checkBinaryOperation(clock.jump(later, limitSeconds: 5),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("clock.jump(later, limitSeconds: 5)"),"==",.__fromSyntaxNode("nil")),comments: ["one jump is told twice"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/SeatClockTests.swift:28:9-28:85
