Testing.__checkBinaryOperation(time.short(moment, at: moment.adding(seconds: 60)),{ $0 == $1() },"10:14:05",expression: .__fromBinaryOperation(.__fromSyntaxNode("time.short(moment, at: moment.adding(seconds: 60))"),"==",.__fromStringLiteral(#""10:14:05""#, "10:14:05")),comments: ["the day of today is repeated"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:65:9-65:114
