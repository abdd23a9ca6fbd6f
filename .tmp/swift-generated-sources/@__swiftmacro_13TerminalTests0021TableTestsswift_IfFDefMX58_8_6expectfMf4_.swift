Testing.__checkBinaryOperation(Ink(isOn: true).paint("x", .bad),{ $0 == $1() },"\u{1B}[1;31mx\u{1B}[0m",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Ink(isOn: true).paint("x", .bad)"#),"==",.__fromStringLiteral(#""\u{1B}[1;31mx\u{1B}[0m""#, "\u{1b}[1;31mx\u{1b}[0m")),comments: ["bad is not painted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:59:9-59:100
