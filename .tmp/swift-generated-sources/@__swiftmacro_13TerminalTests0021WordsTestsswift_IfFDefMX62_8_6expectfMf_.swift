Testing.__checkBinaryOperation(time.full(moment),{ $0 == $1() },"2025-11-21 10:14:05 UTC",expression: .__fromBinaryOperation(.__fromSyntaxNode("time.full(moment)"),"==",.__fromStringLiteral(#""2025-11-21 10:14:05 UTC""#, "2025-11-21 10:14:05 UTC")),comments: ["the time for people is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:63:9-63:96
