Testing.__checkBinaryOperation(Nearest.word(to: "stauts", among: words),{ $0 == $1() },"status",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Nearest.word(to: "stauts", among: words)"#),"==",.__fromStringLiteral(#""status""#, "status")),comments: ["two swapped letters are not recognised"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:45:9-45:112
