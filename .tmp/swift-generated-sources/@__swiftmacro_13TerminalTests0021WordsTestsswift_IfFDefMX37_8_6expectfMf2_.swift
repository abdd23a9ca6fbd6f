Testing.__checkBinaryOperation(Words.value(.flag(true), unit: nil),{ $0 == $1() },"yes",expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.value(.flag(true), unit: nil)"),"==",.__fromStringLiteral(#""yes""#, "yes")),comments: ["a flag is not told in words"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:38:9-38:93
