Testing.__checkBinaryOperation(seat.lastPass?.at,{ $0 == $1() },Moment(milliseconds: Host.start).adding(seconds: 5 * (number + 1)),expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.lastPass?.at"),"==",.__fromSyntaxNode("Moment(milliseconds: Host.start).adding(seconds: 5 * (number + 1))")),comments: ["facts and pass differ"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:142:9-142:130
