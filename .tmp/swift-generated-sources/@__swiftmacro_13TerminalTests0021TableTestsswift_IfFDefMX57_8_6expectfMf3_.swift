Testing.__checkPropertyAccess(Ink(isTerminal: true, environment: ["TERM": "dumb"]).self,getting: { $0.isOn },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"Ink(isTerminal: true, environment: ["TERM": "dumb"])"#),.__fromSyntaxNode("isOn")), false),comments: ["a dumb terminal gets colours"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:58:9-58:108
