Testing.__checkBinaryOperation(replay.picture,{ $0 == $1() },picture,expression: .__fromBinaryOperation(.__fromSyntaxNode("replay.picture"),"==",.__fromSyntaxNode("picture")),comments: ["saving changes the picture"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:31:9-31:73
