Testing.__checkBinaryOperation(Words.age(of: now, at: now),{ $0 == $1() },"just now",expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.age(of: now, at: now)"),"==",.__fromStringLiteral(#""just now""#, "just now")),comments: ["the present is not told as such"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:21:9-21:94
