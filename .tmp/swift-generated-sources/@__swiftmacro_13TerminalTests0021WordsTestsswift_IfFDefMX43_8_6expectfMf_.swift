Testing.__checkBinaryOperation(Nearest.word(to: "sensor", among: words),{ $0 == $1() },"sensors",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Nearest.word(to: "sensor", among: words)"#),"==",.__fromStringLiteral(#""sensors""#, "sensors")),comments: ["a slip is not recognised"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:44:9-44:99
