Testing.__checkBinaryOperation(Words.duration(seconds: seconds),{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("Words.duration(seconds: seconds)"),"==",.__fromSyntaxNode("expected")),comments: ["\(seconds) s is told wrongly"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:15:9-15:94
