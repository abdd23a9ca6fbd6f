Testing.__checkBinaryOperation(lines.first,{ $0 == $1() },"  ! one two three four five",expression: .__fromBinaryOperation(.__fromSyntaxNode("lines.first"),"==",.__fromStringLiteral(#""  ! one two three four five""#, "  ! one two three four five")),comments: ["the first line is broken elsewhere: \(lines)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:67:9-67:110
