Testing.__checkBinaryOperation(time.iso(Moment(milliseconds: -1)),{ $0 == $1() },"1969-12-31T23:59:59.999Z",expression: .__fromBinaryOperation(.__fromSyntaxNode("time.iso(Moment(milliseconds: -1))"),"==",.__fromStringLiteral(#""1969-12-31T23:59:59.999Z""#, "1969-12-31T23:59:59.999Z")),comments: ["a time before 1970 is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:71:9-71:113
