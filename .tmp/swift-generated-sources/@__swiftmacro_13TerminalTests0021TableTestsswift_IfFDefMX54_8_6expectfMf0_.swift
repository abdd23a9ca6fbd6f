Testing.__checkPropertyAccess(Ink(isTerminal: false, environment: [:]).self,getting: { $0.isOn },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("Ink(isTerminal: false, environment: [:])"),.__fromSyntaxNode("isOn")), false),comments: ["colours in a pipe"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:55:9-55:85
