Testing.__checkBinaryOperation(Words.value(.number(3600), unit: "s"),{ $0 == $1() },"1 h",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Words.value(.number(3600), unit: "s")"#),"==",.__fromStringLiteral(#""1 h""#, "1 h")),comments: ["an hour is told in seconds"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:37:9-37:94
