Testing.__checkPropertyAccess(Ink(isTerminal: true, environment: ["NO_COLOR": ""]).self,getting: { $0.isOn },expression: .__fromPropertyAccess(.__fromSyntaxNode(#"Ink(isTerminal: true, environment: ["NO_COLOR": ""])"#),.__fromSyntaxNode("isOn")),comments: ["an empty NO_COLOR counts"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:57:9-57:103
