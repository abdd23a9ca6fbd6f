Testing.__checkBinaryOperation(replay.isSame,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("replay.isSame"),"==",.__fromSyntaxNode("false")),comments: ["a changed decision passes for the same"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:40:9-40:82
