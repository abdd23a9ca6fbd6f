Testing.__checkValue(text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E },expression: .__fromNegation(.__fromSyntaxNode("text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E }"), false),comments: ["control characters reach the terminal"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:44:9-46:53
