Testing.__checkBinaryOperation(set.full(moment),{ $0 == $1() },"2025-11-21 11:14:05 UTC",expression: .__fromBinaryOperation(.__fromSyntaxNode("set.full(moment)"),"==",.__fromStringLiteral(#""2025-11-21 11:14:05 UTC""#, "2025-11-21 11:14:05 UTC")),comments: ["a clock that was set is told by the steady one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:69:9-69:113
