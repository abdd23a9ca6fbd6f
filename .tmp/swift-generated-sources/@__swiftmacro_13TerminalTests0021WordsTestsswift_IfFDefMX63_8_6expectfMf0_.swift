Testing.__checkBinaryOperation(time.iso(moment),{ $0 == $1() },"2025-11-21T10:14:05.250Z",expression: .__fromBinaryOperation(.__fromSyntaxNode("time.iso(moment)"),"==",.__fromStringLiteral(#""2025-11-21T10:14:05.250Z""#, "2025-11-21T10:14:05.250Z")),comments: ["the time for machines is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:64:9-64:98
