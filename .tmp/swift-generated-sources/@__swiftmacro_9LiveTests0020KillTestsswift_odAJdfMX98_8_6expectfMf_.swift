Testing.__checkBinaryOperation(last,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("last"),"!=",.__fromSyntaxNode("nil")),comments: ["in \(Self.rounds) rounds not one pass was recorded: the rounds test nothing"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:99:9-99:108
