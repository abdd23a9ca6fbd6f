Testing.__checkBinaryOperation(Replay(saved).isSame,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("Replay(saved).isSame"),"==",.__fromSyntaxNode("nil")),comments: ["a bare picture is compared with something"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:48:9-48:90
