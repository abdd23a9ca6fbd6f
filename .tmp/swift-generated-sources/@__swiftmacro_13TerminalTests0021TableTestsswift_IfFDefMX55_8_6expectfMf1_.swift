Testing.__checkPropertyAccess(Ink(isTerminal: true, environment: ["NO_COLOR": "1"]).self,getting: { $0.isOn },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode(#"Ink(isTerminal: true, environment: ["NO_COLOR": "1"])"#),.__fromSyntaxNode("isOn")), false),comments: ["NO_COLOR is ignored"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:56:9-56:100
