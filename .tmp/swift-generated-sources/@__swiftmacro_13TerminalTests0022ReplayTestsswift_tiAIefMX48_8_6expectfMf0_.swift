Testing.__checkPropertyAccess(Replay(saved).decision.intents.self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("Replay(saved).decision.intents"),.__fromSyntaxNode("isEmpty")), false),comments: ["a bare picture is judged otherwise"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:49:9-49:95
