Testing.__checkPropertyAccess(Ink(isTerminal: true, environment: [:]).self,getting: { $0.isOn },expression: .__fromPropertyAccess(.__fromSyntaxNode("Ink(isTerminal: true, environment: [:])"),.__fromSyntaxNode("isOn")),comments: ["no colours at a terminal"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:54:9-54:90
