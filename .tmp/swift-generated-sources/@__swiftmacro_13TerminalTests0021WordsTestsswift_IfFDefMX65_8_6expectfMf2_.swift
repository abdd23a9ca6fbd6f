Testing.__checkBinaryOperation(time.short(moment, at: moment.adding(seconds: 86_400)),{ $0 == $1() },"2025-11-21 10:14:05",expression: .__fromBinaryOperation(.__fromSyntaxNode("time.short(moment, at: moment.adding(seconds: 86_400))"),"==",.__fromStringLiteral(#""2025-11-21 10:14:05""#, "2025-11-21 10:14:05")),comments: ["another day is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:66:9-67:120
