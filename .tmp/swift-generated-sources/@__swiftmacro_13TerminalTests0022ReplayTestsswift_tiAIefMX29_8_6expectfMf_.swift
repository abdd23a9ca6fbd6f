Testing.__checkBinaryOperation(replay.isSame,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("replay.isSame"),"==",.__fromSyntaxNode("true")),comments: ["saving and replaying changes the decision: \(replay.differences)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:30:9-30:107
