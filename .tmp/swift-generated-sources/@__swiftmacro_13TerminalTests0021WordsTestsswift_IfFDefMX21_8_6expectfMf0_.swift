Testing.__checkBinaryOperation(Words.age(of: now.adding(seconds: -90), at: now),{ $0 == $1() },"1 min 30 s ago",expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.age(of: now.adding(seconds: -90), at: now)"),"==",.__fromStringLiteral(#""1 min 30 s ago""#, "1 min 30 s ago")),comments: ["a past moment is told wrongly"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:22:9-22:119
