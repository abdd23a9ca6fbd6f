Testing.__checkBinaryOperation(Words.age(of: now.adding(seconds: 90), at: now),{ $0 == $1() },"in 1 min 30 s",expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.age(of: now.adding(seconds: 90), at: now)"),"==",.__fromStringLiteral(#""in 1 min 30 s""#, "in 1 min 30 s")),comments: ["a moment ahead is told as past"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:23:9-23:118
